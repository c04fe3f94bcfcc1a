import { useApp } from '../../store/useApp.ts'
import { Deferred } from '../../ui/Deferred.tsx'
import { COMPARE } from './texts.ts'

const load = () => import('./Compare.tsx')

/** The comparison of the link, once there is one. */
export function ComparePanel() {
  const isComparing = useApp(({ link }) => link.compare.length > 0)
  if (!isComparing) return null
  return <Deferred load={load} what={COMPARE.what} waiting={<p className="soft">{COMPARE.loading}</p>} />
}
