import { useApp } from '../../store/useApp.ts'
import { LazyComponent } from '../../ui/LazyComponent.tsx'

const load = () => import('./About.tsx')

/** What CCGs were, for those who want to read about it. */
export function AboutPanel() {
  const isShown = useApp(({ link }) => link.view === 'about')
  if (!isShown) return null
  return <LazyComponent load={load} what="the page about CCGs" waiting={<p className="soft">Loading…</p>} />
}
