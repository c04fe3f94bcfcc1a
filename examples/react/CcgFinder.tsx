import { type DetailedHTMLProps, useEffect } from 'react'

const SCRIPT = 'https://ccg-finder.example/embed.v1.js'

export interface Told {
  readonly code: string
  readonly name: string
}

type Attribute = 'postcode' | 'area' | 'edition' | 'theme' | 'accent' | 'sections' | 'min-height'
type Hear = (event: CustomEvent<Told>) => void

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ccg-finder': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
        [attribute in Attribute]?: string
      } & { 'onccg-select'?: Hear; 'onccg-error'?: Hear }
    }
  }
}

export interface CcgFinderProps {
  area?: string
  onSelect: (told: Told) => void
}

/** The widget as a React component. The script is loaded once, whenever the first of them is shown. */
export function CcgFinder({ area, onSelect }: CcgFinderProps) {
  useEffect(() => {
    if (document.querySelector(`script[src="${SCRIPT}"]`)) return
    document.head.append(Object.assign(document.createElement('script'), { src: SCRIPT, async: true }))
  }, [])
  return (
    <ccg-finder {...(area ? { area } : {})} sections="search" onccg-select={({ detail }) => onSelect(detail)}>
      <a href={SCRIPT.replace('embed.v1.js', '')}>Find your CCG with CCG Finder</a>
    </ccg-finder>
  )
}
