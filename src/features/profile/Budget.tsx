import { DEFAULT_EDITION } from '../../core/areas/editions.ts'
import { formatPounds, formatThousands, shortName } from '../../core/format.ts'
import { allocationChange, allocationPerHead, perHeadChange } from '../../core/statistics/figures.ts'
import { CHANGE_YEARS } from '../../core/statistics/measures.ts'
import type { Profile } from '../../core/statistics/profile.ts'
import { useApp } from '../../store/useApp.ts'
import { Figure } from '../../ui/Figure.tsx'
import { Section } from '../../ui/Section.tsx'
import { Chart } from '../charts/Chart.tsx'
import { AppLink } from '../links/AppLink.tsx'
import { allocationChart } from './chartData.ts'
import { stripChart } from './ranks.ts'
import { BUDGET, YEAR } from './texts.ts'
import { useMissingYears } from './useMissingYears.ts'

/** Core allocation over the years; per patient only where both are for the same borders. */
export function Budget({ profile }: { profile: Profile }) {
  const figures = useApp(app => app.figures)
  const atlas = useApp(app => app.atlas)
  const missing = useMissingYears(profile)
  const allocation = profile.allocations[YEAR]
  const perHead = allocationPerHead(profile, YEAR)
  const inCash = allocationChange(profile, ...CHANGE_YEARS)
  const each = perHeadChange(profile, ...CHANGE_YEARS)
  const nameOf = ({ gss }: { gss: string }) => shortName(atlas?.get(DEFAULT_EDITION, gss)?.name ?? gss)
  const strip = figures && stripChart('budget', BUDGET.strip, figures, profile.gss, nameOf)
  return (
    <Section id="budget" heading={BUDGET.heading} source={BUDGET.source}>
      {allocation === undefined ? (
        <p>{BUDGET.none}</p>
      ) : (
        <ul className="figures">
          <Figure value={formatThousands(allocation)} label={BUDGET.allocation} when={YEAR} />
          {perHead !== undefined && <Figure value={formatPounds(perHead)} label={BUDGET.perHead} when={YEAR} />}
        </ul>
      )}
      <p>
        {BUDGET.leavesOut} {BUDGET.all}
      </p>
      {profile.bordersChanged && <p>{BUDGET.borders}</p>}
      <Chart data={allocationChart(profile)} shape="columns" />
      {missing && <p className="small soft">{missing}</p>}
      {inCash !== undefined && each !== undefined && <p>{BUDGET.changed(inCash, each)}</p>}
      {strip && <Chart data={strip} shape="strip" />}
      <p className="no-print">
        <AppLink to={{ query: { kind: 'area', code: profile.ods }, layer: 'budget' }}>{BUDGET.seeOnMap}</AppLink>
      </p>
    </Section>
  )
}
