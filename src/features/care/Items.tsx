import type { PracticeToday, Trust } from '../../core/care/care.ts'
import { formatCount, formatDistance } from '../../core/format.ts'
import { Phone } from '../../ui/Phone.tsx'
import { CARE } from './texts.ts'

export interface PracticeItemProps {
  practice: PracticeToday
  metres: number | undefined
  /** Name of its sub-ICB location. */
  location: string | undefined
}

export function PracticeItem({ practice, metres, location }: PracticeItemProps) {
  const { name, address, postcode, phone, patients } = practice
  const facts = [
    patients !== undefined && CARE.patients(formatCount(patients)),
    location && CARE.location(location),
  ].filter(Boolean)
  return (
    <li className="care-item">
      <p>
        <strong>{name}</strong>
        {metres !== undefined && <span className="num soft">, {formatDistance(metres)}</span>}
      </p>
      <p>{[address, postcode].filter(Boolean).join(', ')}</p>
      {phone && (
        <p className="num">
          <Phone text={phone} />
        </p>
      )}
      {facts.length > 0 && <p className="small soft">{facts.join('. ')}.</p>}
    </li>
  )
}

export function TrustItem({ trust: { name, address, postcode, phone, website } }: { trust: Trust }) {
  return (
    <li className="care-item">
      <p>
        <strong>{name}</strong>
      </p>
      <p>{[address, postcode].filter(Boolean).join(', ')}</p>
      {phone && (
        <p className="num">
          {CARE.switchboard}: <Phone text={phone} />
        </p>
      )}
      {website && (
        <p>
          <a href={website}>
            {CARE.website}
            <span className="visually-hidden"> of {name}</span>
          </a>
        </p>
      )}
    </li>
  )
}
