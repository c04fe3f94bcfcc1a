import { COMPARED } from '../../core/link.ts'
import { useParts } from '../../store/useApp.ts'
import { Button } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { compareHeading } from '../../words/editions.ts'
import { PANELS } from '../../words/panels.ts'
import { Adding } from './Adding.tsx'
import { CompareCharts } from './CompareCharts.tsx'
import { CompareTable } from './CompareTable.tsx'
import { COMPARE } from './texts.ts'
import { useComparison } from './useComparison.ts'
import './compare.css'
import '../../ui/section.css'
import '../../ui/table.css'

/** Up to three areas of one edition and England, in one table and on the same charts. */
export default function Compare() {
  const { link, navigate } = useParts('link', 'navigate')
  const { comparison, unknown, error, retry } = useComparison()
  if (error) return <Failure what={PANELS.compare.what} error={error} onRetry={retry} alert />
  if (!comparison) return <p className="soft">{PANELS.compare.loading}</p>
  const { edition } = link
  const { areas } = comparison
  const change = (codes: readonly string[]) => {
    navigate(link => ({ ...link, compare: codes }))
    // What was pressed goes with the change, but for the choice that has room for one more.
    const isStillThere = codes.length > areas.length && codes.length < COMPARED
    if (!isStillThere) document.getElementById(codes.length > 0 ? 'compare-heading' : 'result')?.focus()
  }
  const end = () => {
    const [first] = areas
    navigate(link => ({ ...link, compare: [], ...(first && { query: { kind: 'area', code: first.code } }) }))
    document.getElementById('result')?.focus()
  }
  return (
    <section className="sections sections--page compare" aria-labelledby="compare-heading">
      <header>
        <h1 id="compare-heading" tabIndex={-1}>
          {compareHeading(edition)}
        </h1>
        <p>{COMPARE.lead(edition)}</p>
      </header>
      {unknown.map(code => (
        <Notice key={code} kind="problem" alert>
          <p>{COMPARE.unknown(code, edition)}</p>
        </Notice>
      ))}
      <Adding edition={edition} compared={areas} onChange={change} />
      {areas.length > 0 && (
        <>
          <CompareTable comparison={comparison} edition={edition} />
          <p className="small soft">{COMPARE.without}</p>
          <CompareCharts comparison={comparison} />
        </>
      )}
      <p className="profile-section__source">{COMPARE.source}</p>
      <div className="no-print">
        <Button onClick={end}>{COMPARE.end}</Button>
      </div>
    </section>
  )
}
