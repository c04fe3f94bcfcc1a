import { type ReactNode, useId } from 'react'
import { PROFILE } from './texts.ts'

/** A part of the profile, ending with its source and date. */
export function Section({ heading, source, children }: { heading: string; source: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="profile-section" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {children}
      <p className="profile-section__source">
        {PROFILE.source} {source}
      </p>
    </section>
  )
}

/** A number that is worth reading, and what it counts. */
export function Figure({ value, label, when }: { value: string; label: string; when?: string }) {
  return (
    <div className="figure">
      <dd className="figure__value num">{value}</dd>
      <dt className="figure__label">
        {label}
        {when && <span className="soft">, {when}</span>}
      </dt>
    </div>
  )
}
