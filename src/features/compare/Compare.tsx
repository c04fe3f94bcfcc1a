import { DEFAULT_EDITION } from '../../core/areas/editions.ts'
import { shortName } from '../../core/format.ts'
import { useFigures, useParts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PANELS } from '../../words/panels.ts'
import { Adding } from './Adding.tsx'
import { CompareCharts } from './CompareCharts.tsx'
import { CompareTable } from './CompareTable.tsx'
import { COMPARE } from './texts.ts'
import './compare.css'
import '../../ui/section.css'
import '../../ui/table.css'

/** Up to three CCGs and England in one table and on the same charts. */
export default function Compare() {
  const { link, atlas, navigate } = useParts('link', 'atlas', 'navigate')
  const { figures, error, retry } = useFigures()
  if (error) return <Failure what={PANELS.compare.what} error={error} onRetry={retry} alert />
  if (!figures || !atlas) return <p className="soft">{PANELS.compare.loading}</p>
  const areas = link.compare.flatMap(code => atlas.get(DEFAULT_EDITION, code) ?? [])
  const unknown = link.compare.filter(code => !atlas.get(DEFAULT_EDITION, code))
  const columns = [...new Set(areas)].map(area => ({
    code: area.ods,
    name: shortName(area.name),
    figures: figures.ccgs.get(area.gss)!,
  }))
  const change = (codes: readonly string[]) => navigate(link => ({ ...link, compare: codes }))
  return (
    <section className="sections" aria-labelledby="compare-heading">
      <h2 id="compare-heading">{COMPARE.heading}</h2>
      <p>{COMPARE.lead}</p>
      {unknown.map(code => (
        <Notice key={code} kind="problem" alert>
          <p>{COMPARE.unknown(code)}</p>
        </Notice>
      ))}
      <Adding columns={columns} onChange={change} />
      {columns.length > 0 && (
        <>
          <CompareTable columns={columns} england={figures.england} />
          <p className="small soft">{COMPARE.without}</p>
          <CompareCharts columns={columns} england={figures.england} />
        </>
      )}
      <p className="profile-section__source">{COMPARE.source}</p>
      <div className="no-print">
        <Button onClick={() => change([])}>{COMPARE.end}</Button>
      </div>
    </section>
  )
}
