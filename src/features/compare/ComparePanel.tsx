import { useApp } from '../../store/useApp.ts'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { COMPARE } from './texts.ts'

const load = () => import('./Compare.tsx')

/** The comparison of the link, once there is one. */
export function ComparePanel() {
  const isComparing = useApp(({ link }) => link.compare.length > 0)
  if (!isComparing) return null
  return <LazyComponent load={load} what={COMPARE.what} waiting={<p className="soft">{COMPARE.loading}</p>} />
}
