import type { ReactNode } from 'react'
import type { BoardContacts as Contacts } from '../../core/areas/boards.ts'
import { formatDate } from '../../core/format.ts'
import { Phone } from '../../ui/Phone.tsx'
import { TODAY } from './todayTexts.ts'

/** Ways to reach one board, each with its date; what is not known is said once, with where to ask. */
export function BoardContacts({ contacts, asOf }: { contacts: Contacts | undefined; asOf: string }) {
  if (!contacts) return null
  const { website, contactPage, complaints } = contacts
  const month = formatDate(asOf)
  return (
    <>
      <dl className="board__contacts">
        <Row name={TODAY.website} date={month}>
          <a href={website}>{shortUrl(website)}</a>
        </Row>
        {contactPage && (
          <Row name={TODAY.contactPage} date={month}>
            <a href={contactPage}>{shortUrl(contactPage)}</a>
          </Row>
        )}
        {complaints?.phone && (
          <Row name={TODAY.phone} date={complaints.asOf}>
            <Phone text={complaints.phone} />
            {complaints.team && <span className="small"> {complaints.team}</span>}
          </Row>
        )}
        {complaints?.email && (
          <Row name={TODAY.email} date={complaints.asOf}>
            <a href={`mailto:${complaints.email}`}>{complaints.email}</a>
          </Row>
        )}
        {complaints?.address && (
          <Row name={TODAY.address} date={complaints.asOf}>
            {complaints.address}
          </Row>
        )}
      </dl>
      <Unknown contacts={contacts} />
    </>
  )
}

function Row({ name, date, children }: { name: string; date: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children} <span className="small board__date">{TODAY.lastKnown(date)}</span>
      </dd>
    </div>
  )
}

function Unknown({ contacts: { contactPage, complaints } }: { contacts: Contacts }) {
  const missing = [!complaints?.phone && TODAY.unknown.phone, !complaints?.email && TODAY.unknown.email].filter(
    word => word !== false,
  )
  const sentences = [
    !contactPage && TODAY.noContactPage,
    missing.length > 0 && TODAY.ask(missing, contactPage !== null),
  ].filter(sentence => sentence !== false)
  return sentences.length > 0 && <p className="small">{sentences.join(' ')}</p>
}

/** `essex.icb.nhs.uk/contact` */
function shortUrl(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
}
