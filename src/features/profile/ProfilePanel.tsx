import { useApp } from '../../store/useApp.ts'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { PROFILE } from './texts.ts'

const load = () => import('./Profile.tsx')

/** The profile of the chosen area, once there is one. */
export function ProfilePanel() {
  const chosen = useApp(app => app.area !== undefined && app.link.compare.length === 0)
  if (!chosen) return null
  return <LazyComponent load={load} what={PROFILE.what} waiting={<p className="soft">{PROFILE.loading}</p>} />
}
