import { findRegion, totalsOf } from '../../core/areas/regions.ts'
import { formatCount, formatThousands } from '../../core/format.ts'
import { rank } from '../../core/statistics/ranking.ts'
import { useApp, useFigures, useHeading } from '../../store/useApp.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PANELS } from '../../words/panels.ts'
import { AreaLink } from '../links/AreaLink.tsx'
import { REGION } from './texts.ts'
import '../../ui/section.css'
import '../../ui/table.css'

/** How many CCGs, people and pounds a region had, and its CCGs by size. */
export default function RegionPage() {
  const code = useApp(({ link }) => (link.query?.kind === 'region' ? link.query.code : ''))
  const Heading = useHeading('region')
  const { figures, error, retry } = useFigures()
  if (error) return <Failure what={PANELS.region.what} error={error} onRetry={retry} alert />
  if (!figures) return <p className="soft">{PANELS.region.loading}</p>
  const region = findRegion(figures, code)
  if (!region) {
    return (
      <Notice kind="problem" alert>
        <p>{REGION.unknown(code)}</p>
      </Notice>
    )
  }
  const totals = totalsOf(region.ccgs)
  const { ranked } = rank(region.ccgs, ({ residents2017 }) => residents2017)
  return (
    <section className="sections sections--page" aria-labelledby="region-heading">
      <header>
        <p className="soft">{REGION.levels[region.level]}</p>
        <Heading id="region-heading">{region.area.name}</Heading>
      </header>
      <p>{REGION.explained[region.level]}</p>
      <ul className="figures">
        <Figure value={formatCount(region.ccgs.length)} label={REGION.ccgs(region.ccgs.length)} when={REGION.when} />
        <Figure value={formatCount(totals.residents)} label={REGION.residents} when={REGION.residentsWhen} />
        <Figure value={formatCount(totals.registered)} label={REGION.registered} when={REGION.when} />
        <Figure value={formatThousands(totals.allocation)} label={REGION.allocation} when={REGION.year} />
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways has to be reached by keyboard */}
      <section className="table-wide" aria-label={REGION.list} tabIndex={0}>
        <table className="table table--page num">
          <caption>{REGION.list}</caption>
          <thead>
            <tr>
              <th scope="col">{REGION.rank}</th>
              <th scope="col">{REGION.ccg}</th>
              <th scope="col">{REGION.residents}</th>
              <th scope="col">{REGION.allocation}</th>
            </tr>
          </thead>
          <tbody>
            {ranked.map(({ item, rank, value }) => (
              <tr key={item.gss}>
                <td>{rank}</td>
                <th scope="row">
                  <AreaLink gss={item.gss} />
                </th>
                <td>{formatCount(value)}</td>
                <td>{formatThousands(item.allocations['2017/18']!)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="profile-section__source">{REGION.source}</p>
    </section>
  )
}
