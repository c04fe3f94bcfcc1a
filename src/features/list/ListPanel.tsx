import { useApp } from '../../store/useApp.ts'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { LIST, listHeading } from './texts.ts'

const load = () => import('./List.tsx')

/** The areas without the map, loaded when asked for; whoever goes there stands in it while it loads. */
export function ListPanel() {
  const edition = useApp(app => app.link.edition)
  const waiting = (
    <p className="soft" role="status">
      {LIST.loading}
    </p>
  )
  return (
    <section id="list" className="list-panel" aria-label={listHeading(edition)} tabIndex={-1}>
      <LazyComponent load={load} what={LIST.what} waiting={waiting} />
    </section>
  )
}
