import { type ReactNode, useId } from 'react'
import { SOURCE } from './texts.ts'
import './section.css'

export interface SectionProps {
  heading: string
  /** Publisher and date of the figures. */
  source: string
  children: ReactNode
}

/** A section of figures, ending with its source. */
export function Section({ heading, source, children }: SectionProps) {
  const id = useId()
  return (
    <section className="profile-section" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
      <p className="profile-section__source">
        {SOURCE} {source}
      </p>
    </section>
  )
}
