/** `<ccg-finder>` as React's JSX knows it. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type Told = (event: CustomEvent<{ code: string; name: string }>) => void

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ccg-finder': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        [attribute in 'postcode' | 'area' | 'edition' | 'theme' | 'accent' | 'sections' | 'min-height']?: string
      } & { 'onccg-select'?: Told; 'onccg-error'?: Told }
    }
  }
}
