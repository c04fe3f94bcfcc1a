import { Deferred } from '../../ui/Deferred.tsx'
import { LIST } from './texts.ts'

const load = () => import('./List.tsx')

/** The areas without the map, loaded when asked for. */
export function ListPanel() {
  const waiting = (
    <p className="soft" role="status">
      {LIST.loading}
    </p>
  )
  return <Deferred load={load} what={LIST.what} waiting={waiting} />
}
