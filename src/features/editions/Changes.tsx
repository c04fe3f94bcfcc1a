import { memo, useDeferredValue } from 'react'
import { type EditionId, editionIndex, editionOf } from '../../core/areas/editions.ts'
import { CHANGE_KINDS, type Change, type ChangeKind } from '../../core/areas/history/changes.ts'
import type { History } from '../../core/areas/history/history.ts'
import { useApp } from '../../store/useApp.ts'
import { useHistory } from '../../store/useHistory.ts'
import { useSince } from '../../store/useSince.ts'
import { ChangeMark, ChangePatterns } from '../../ui/ChangeMark.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { listWords } from '../../words/changeLists.ts'
import { countAreas, editionDate } from '../../words/editions.ts'
import ChangesLegend from './ChangesLegend.tsx'
import { CHANGES, kindHeading } from './texts.ts'
import './editions.css'

/** More lines than that open on demand. */
const LONGEST_OPEN = 30
const loadPrintChanges = () => import('../map/print/PrintChanges.tsx')
const ORDER = [...CHANGE_KINDS].reverse()

/** What the map of changes shows, in words: every area that changed, by what happened to it. */
export default function Changes() {
  const edition = useDeferredValue(useApp(app => app.link.edition))
  const since = useDeferredValue(useSince())
  const history = useHistory()
  if (!since || !history || editionIndex(since) >= editionIndex(edition)) return null
  return <ChangeList history={history} since={since} edition={edition} />
}

interface ChangeListProps {
  history: History
  since: EditionId
  edition: EditionId
}

/** Re-renders only for other editions. */
const ChangeList = memo(function ChangeList({ history, since, edition }: ChangeListProps) {
  const changes = history.between(since, edition)
  const by = new Map(ORDER.map(kind => [kind, changes.filter(change => change.kind === kind)]))
  const count = (id: EditionId) => countAreas(history.atlas.in(id).length, editionOf(id).kind)
  return (
    <section className="changes" aria-labelledby="changes-heading">
      <h2 id="changes-heading">{CHANGES.heading(since, edition)}</h2>
      <p>{CHANGES.counts(count(since), count(edition))}</p>
      <ChangePatterns />
      <LazyComponent
        load={loadPrintChanges}
        props={{ since, edition, legend: <ChangesLegend since={since} edition={edition} /> }}
        what={CHANGES.printMap}
        isSilent
        waiting={<span data-waiting />}
      />
      {by.get('unchanged')!.length === changes.length && <p>{CHANGES.none}</p>}
      {[...by].map(([kind, group]) => group.length > 0 && <Group key={kind} kind={kind} changes={group} />)}
      <p className="small soft">{CHANGES.shares}</p>
    </section>
  )
})

/** Open where there is something to read; the many that stayed as they were, only on demand. */
function Group({ kind, changes }: { kind: ChangeKind; changes: readonly Change[] }) {
  const edition = useApp(app => app.link.edition)
  const lines = listWords(kind, changes, `By ${editionDate(edition)}`)
  const summary = (
    <>
      <ChangeMark kind={kind} />
      {kindHeading(kind, changes.length)}
    </>
  )
  return (
    <Disclosure className="change-group" summary={summary} open={kind !== 'unchanged' && lines.length <= LONGEST_OPEN}>
      <ul>
        {lines.map(words => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
