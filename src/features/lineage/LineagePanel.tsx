import { useApp } from '../../store/useApp.ts'
import { useSince } from '../../store/useHistory.ts'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { LINEAGE } from './texts.ts'

const loadLineage = () => import('./Lineage.tsx')
const loadChanges = () => import('../editions/Changes.tsx')

/** What happened over time, loaded when there is an answer or a comparison to tell it of. */
export function LineagePanel() {
  const hasArea = useApp(app => app.area !== undefined)
  const since = useSince()
  const waiting = <p className="room soft">{LINEAGE.loading}</p>
  return (
    <>
      {since && <LazyComponent load={loadChanges} what={LINEAGE.what} waiting={waiting} />}
      {hasArea && <LazyComponent load={loadLineage} what={LINEAGE.what} waiting={waiting} />}
    </>
  )
}
