import type { Atlas } from '../core/areas/atlas.ts'
import type { PracticeToday, Trust } from '../core/care/care.ts'
import { formatCount } from '../core/format.ts'
import { FirstRows } from '../features/care/FirstRows.tsx'
import { PracticeItem, TrustItem } from '../features/care/Items.tsx'
import { CARE } from '../features/care/texts.ts'
import { Section } from '../ui/Section.tsx'
import { CARE_PAGE } from './texts.ts'
import '../features/care/care.css'

/** Who gives care in an area today. */
export interface CareOfArea {
  /** By name. */
  readonly practices: readonly PracticeToday[]
  readonly trusts: readonly Trust[]
}

/** The practices and trusts of today: how many in a sentence, then each with how to reach it. */
export function CareInWords({ care: { practices, trusts }, atlas }: { care: CareOfArea; atlas: Atlas }) {
  const patients = practices.reduce((sum, practice) => sum + (practice.patients ?? 0), 0)
  return (
    <Section id="care" heading={CARE.heading} source={CARE.source}>
      <p>{CARE_PAGE.summary(practices.length, formatCount(patients), trusts.length)}</p>
      <h4>{CARE.practices}</h4>
      <p className="small">{CARE.practicesWhen}</p>
      <FirstRows
        items={practices.map(practice => (
          <PracticeItem
            key={practice.ods}
            practice={practice}
            metres={undefined}
            location={atlas.get('sicbl2022', practice.location)?.name}
          />
        ))}
      />
      <h4>{CARE.trusts}</h4>
      <p className="small">{CARE.trustsWhen}</p>
      {trusts.length === 0 && <p>{CARE.noTrusts}</p>}
      <FirstRows items={trusts.map(trust => <TrustItem key={trust.ods} trust={trust} />)} />
    </Section>
  )
}
