import { useApp } from '../../store/useApp.ts'
import { LazyComponent } from '../../ui/LazyComponent.tsx'
import { RANKING } from './texts.ts'

const load = () => import('./Ranking.tsx')

/** What the map's colours say, as a list; there when the map is coloured. */
export function RankingPanel() {
  const isColoured = useApp(({ link }) => link.layer !== undefined)
  if (!isColoured) return null
  return <LazyComponent load={load} what={RANKING.what} waiting={<p className="soft">{RANKING.loading}</p>} />
}
