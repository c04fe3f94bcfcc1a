import { useCallback } from 'react'
import { cellsOfArea } from '../../core/areas/cellsOfArea.ts'
import type { EditionId } from '../../core/areas/editions.ts'
import { nearestPractices, trustsOf } from '../../core/care/care.ts'
import type { Area } from '../../core/geo.ts'
import { pointOf } from '../../store/selectors.ts'
import { useApp, useParts } from '../../store/useApp.ts'
import { Failure } from '../../ui/Failure.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { FirstRows } from './FirstRows.tsx'
import { PracticeItem, TrustItem } from './Items.tsx'
import { CARE } from './texts.ts'

/** Practices that stand in the area, nearest first, and the trusts of its boards. */
export function CareToday({ area, edition }: { area: Area; edition: EditionId }) {
  const { atlas, cells, result, practicesIn, trusts } = useParts(...USED)
  const from = useApp(app => pointOf(app.result))
  const load = useCallback(async () => {
    const areaCells = cells ? cellsOfArea(cells, area.gss, edition) : []
    const [practices, table] = await Promise.all([practicesIn(areaCells), trusts()])
    return { practices, table }
  }, [cells, area, edition, practicesIn, trusts])
  const { value, error, retry } = useLoaded(load, 'care', cells !== undefined)
  if (error) return <Failure what={CARE.what} error={error} onRetry={retry} />
  if (!value || !cells || !atlas) {
    return (
      <p className="soft" data-waiting>
        {CARE.loading}
      </p>
    )
  }
  const cell = result && 'cell' in result ? result.cell : undefined
  const practices = nearestPractices(value.practices, from)
  const near = trustsOf(value.table, { gss: area.gss, edition, cell }, cells, atlas)
  return (
    <>
      <h4>{CARE.practices}</h4>
      <p className="small">
        {CARE.practicesWhen} {from && CARE.nearest}
      </p>
      {practices.length === 0 && <p>{CARE.noPractices}</p>}
      <FirstRows
        items={practices.map(({ practice, metres }) => (
          <PracticeItem
            key={practice.ods}
            practice={practice}
            metres={metres}
            location={atlas.get('sicbl2022', practice.location)?.name}
          />
        ))}
      />
      <h4>{CARE.trusts}</h4>
      <p className="small">{CARE.trustsWhen}</p>
      {near.length === 0 && <p>{CARE.noTrusts}</p>}
      <FirstRows items={near.map(trust => <TrustItem key={trust.ods} trust={trust} />)} />
    </>
  )
}

const USED = ['atlas', 'cells', 'result', 'practicesIn', 'trusts'] as const
