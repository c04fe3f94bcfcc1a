import { useApp } from '../../store/useApp.ts'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { REGION } from './texts.ts'

const load = () => import('./RegionPage.tsx')

/** The region, local office or STP of the link, unless a place or a CCG was asked for. */
export function RegionPanel() {
  const isShown = useApp(({ link }) => link.query?.kind === 'region' && link.view !== 'about')
  if (!isShown) return null
  return <LazyComponent load={load} what={REGION.what} waiting={<p className="soft">{REGION.loading}</p>} />
}
