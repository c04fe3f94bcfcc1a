/** The parts of the page that come after the search: what each needs from the state, and its words until its code is there. */
import { FirstMap } from '../features/map/first/FirstMap.tsx'
import { sinceFor } from '../store/followEdition.ts'
import { drawnLayer, pageOf } from '../store/selectors.ts'
import { useApp } from '../store/useApp.ts'
import { listHeading } from '../words/editions.ts'
import { PANELS } from '../words/panels.ts'
import { lazyPanel } from './lazyPanel.tsx'
import '../features/map/map-panel.css'

export const AboutPanel = lazyPanel({
  load: () => import('../features/about/About.tsx'),
  words: PANELS.about,
  isShown: app => pageOf(app) === 'about',
})

export const ChangesPanel = lazyPanel({
  load: () => import('../features/editions/Changes.tsx'),
  words: PANELS.lineage,
  isShown: ({ link }) => sinceFor(link.since, link.edition) !== undefined,
  className: 'room soft',
})

export const ComparePanel = lazyPanel({
  load: () => import('../features/compare/Compare.tsx'),
  words: PANELS.compare,
  isShown: app => pageOf(app) === 'compare',
})

export const LineagePanel = lazyPanel({
  load: () => import('../features/lineage/Lineage.tsx'),
  words: PANELS.lineage,
  isShown: app => app.area !== undefined && pageOf(app) === 'answer',
  className: 'room soft',
})

export const OnThisPagePanel = lazyPanel({
  load: () => import('../features/answer/OnThisPage.tsx'),
  words: PANELS.lineage,
  isShown: app => app.area !== undefined && pageOf(app) === 'answer',
  className: 'visually-hidden',
})

export const ProfilePanel = lazyPanel({
  load: () => import('../features/profile/Profile.tsx'),
  words: PANELS.profile,
  isShown: app => app.area !== undefined && pageOf(app) === 'answer',
})

export const RankingPanel = lazyPanel({
  load: () => import('../features/ranking/Ranking.tsx'),
  words: PANELS.ranking,
  isShown: app => drawnLayer(app.link) !== undefined && !['about', 'compare'].includes(pageOf(app)),
})

export const RegionPanel = lazyPanel({
  load: () => import('../features/region/RegionPage.tsx'),
  words: PANELS.region,
  isShown: app => app.link.query?.kind === 'region' && !['about', 'compare'].includes(pageOf(app)),
})

const LoadedList = lazyPanel({ load: () => import('../features/list/List.tsx'), words: PANELS.list, isAnnounced: true })

/** The areas without the map. Focus can go to it before it has loaded. */
export function ListPanel() {
  const edition = useApp(app => app.link.edition)
  return (
    <section id="list" className="list-panel" aria-label={listHeading(edition)} tabIndex={-1}>
      <LoadedList />
    </section>
  )
}

const LoadedMap = lazyPanel({
  load: () => import('../features/map/MapView.tsx'),
  words: PANELS.map,
  className: 'map-panel__loading',
  isAnnounced: true,
})

/** The map. Focus can go to it before it has loaded. */
export function MapPanel() {
  return (
    <section id="map" className="map-panel" aria-label={PANELS.map.heading} tabIndex={-1}>
      <LoadedMap />
      <FirstMap />
    </section>
  )
}
