import { type EditionId, editionOf } from '../../core/areas/editions.ts'
import type { AreaFacts } from '../../core/areas/facts.ts'
import { formatDate } from '../../core/format.ts'
import { Section } from '../../ui/Section.tsx'
import { CONTACTS, OFFICE } from './texts.ts'

/** Where a CCG of another edition than April 2017 was, as history. */
export function OldOffice({ edition, facts }: { edition: EditionId; facts: AreaFacts | undefined }) {
  if (editionOf(edition).kind !== 'ccg' || !facts?.office) return null
  const { office, contacts } = facts
  const rows = [
    [CONTACTS.address, `${office.address}, ${office.postcode}`],
    [CONTACTS.phone, contacts?.phone],
    [CONTACTS.email, contacts?.email],
    [CONTACTS.website, contacts?.website?.replace(/^https?:\/\//, '').replace(/\/$/, '')],
  ].filter(([, value]) => value !== undefined)
  return (
    <Section id="contacts" heading={CONTACTS.heading} source={OFFICE.source}>
      <p>{CONTACTS.warning}</p>
      <dl className="contacts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="small">{office.closed ? OFFICE.closed(formatDate(office.closed)) : OFFICE.livesOn}</p>
    </Section>
  )
}
