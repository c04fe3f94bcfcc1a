import { type ReactNode, useId } from 'react'
import { SOURCE } from './texts.ts'
import { useFold } from './useFold.ts'
import './section.css'

export interface SectionProps {
  /** Its address on the page, without `#`. */
  id?: string
  heading: string
  /** Publisher and date of the figures. */
  source: string
  children: ReactNode
}

/** A section of figures, ending with its source. What is folded is found by the browser's search, and printed. */
export function Section({ id, heading, source, children }: SectionProps) {
  const headingId = useId()
  const [isOpen, setOpen] = useFold(id)
  return (
    <section id={id} className="profile-section" aria-labelledby={headingId}>
      <details open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          <h3 id={headingId}>{heading}</h3>
        </summary>
        <div className="profile-section__body">
          {children}
          <p className="profile-section__source">
            {SOURCE} {source}
          </p>
        </div>
      </details>
    </section>
  )
}
