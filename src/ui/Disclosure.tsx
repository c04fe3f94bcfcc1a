import type { ReactNode } from 'react'
import './disclosure.css'

export interface DisclosureProps {
  summary: ReactNode
  /** `heading` for a part of the page, `link` for a few more words. */
  look?: 'heading' | 'link'
  className?: string
  open?: boolean
  onToggle?: (isOpen: boolean) => void
  children: ReactNode
}

/** Content that opens on demand. It works without script. */
export function Disclosure({ summary, look = 'heading', className = '', open, onToggle, children }: DisclosureProps) {
  return (
    <details
      className={`disclosure disclosure--${look} ${className}`}
      {...(open === undefined ? {} : { open })}
      {...(onToggle ? { onToggle: event => onToggle(event.currentTarget.open) } : {})}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
