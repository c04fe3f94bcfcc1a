import type { Profile } from '../../core/profile.ts'
import { Section } from './Section.tsx'
import { CONTACTS, contactSources } from './texts.ts'

/** Where the CCG was, as history: nothing here is a link, for none of it leads to the NHS any more. */
export function Contacts({ contacts }: { contacts: Profile['contacts'] }) {
  const { address, postcode, phone, email, website } = contacts
  const rows = [
    [CONTACTS.phone, phone],
    [CONTACTS.email, email],
    [CONTACTS.website, website?.replace(/^https?:\/\//, '').replace(/\/$/, '')],
  ] as const
  return (
    <Section heading={CONTACTS.heading} source={contactSources(contacts)}>
      <p>{CONTACTS.warning}</p>
      <dl className="contacts">
        <div>
          <dt>{CONTACTS.address}</dt>
          <dd>
            {[...address, postcode].map(line => (
              <span key={line} className="contacts__line">
                {line}
              </span>
            ))}
          </dd>
        </div>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span className="soft">{CONTACTS.missing}</span>}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
