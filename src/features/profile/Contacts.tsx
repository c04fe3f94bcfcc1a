import type { ReactNode } from 'react'
import type { Profile } from '../../core/statistics/profile.ts'
import { Section } from '../../ui/Section.tsx'
import { PROFILE_WORDS } from '../../words/profile.ts'
import { CONTACTS, contactSources } from './texts.ts'

/** Where old sites of the public sector are kept; a CCG's own address may belong to somebody else by now. */
const ARCHIVE = 'https://webarchive.nationalarchives.gov.uk/ukgwa/*/'

/** Where the CCG was, as history: nothing here leads to a place that claims to be the NHS of today. */
export function Contacts({ contacts }: { contacts: Profile['contacts'] }) {
  const { address, postcode, phone, email, website } = contacts
  return (
    <Section id="contacts" heading={CONTACTS.heading} source={contactSources(contacts)}>
      <p>{CONTACTS.warning}</p>
      <dl className="contacts">
        <Row name={CONTACTS.address}>
          {[...address, postcode].map(line => (
            <span key={line} className="contacts__line">
              {line}
            </span>
          ))}
        </Row>
        <Row name={CONTACTS.phone}>{phone}</Row>
        <Row name={CONTACTS.email}>{email}</Row>
        <Row name={CONTACTS.website}>
          {website && (
            <>
              {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}{' '}
              <a className="no-print" href={ARCHIVE + website}>
                {CONTACTS.archive}
              </a>
            </>
          )}
        </Row>
      </dl>
    </Section>
  )
}

/** One fact; "not published" where there is none. */
function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className="soft">{PROFILE_WORDS.missing}</span>}</dd>
    </div>
  )
}
