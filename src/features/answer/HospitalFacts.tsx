import type { NamedHospital } from '../../core/finder/names/read.ts'
import { formatDate } from '../../core/format.ts'
import { HOSPITAL } from './texts.ts'

/** Address, telephone and website of a hospital or trust, with the month that they are of. */
export function HospitalFacts({ hospital }: { hospital: NamedHospital }) {
  const { name, address, phone, website, asOf } = hospital
  return (
    <section aria-labelledby="hospital-heading">
      <h3 id="hospital-heading">{name}</h3>
      <p>{address}</p>
      {phone && <p className="num">{phone}</p>}
      {website && (
        <p>
          <a href={website}>{HOSPITAL.website}</a>
        </p>
      )}
      <p className="small soft">
        {HOSPITAL.asOf(formatDate(asOf))} <a href={HOSPITAL.finderUrl}>{HOSPITAL.finder}</a>
      </p>
    </section>
  )
}
