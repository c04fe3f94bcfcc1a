import { useEffect } from 'react'
import { AboutPanel } from './features/about/AboutPanel.tsx'
import { Answer } from './features/answer/Answer.tsx'
import { ComparePanel } from './features/compare/ComparePanel.tsx'
import { EditionBar } from './features/editions/EditionBar.tsx'
import { Footer } from './features/frame/Footer.tsx'
import { Header } from './features/frame/Header.tsx'
import { Intro } from './features/frame/Intro.tsx'
import { LineagePanel } from './features/lineage/LineagePanel.tsx'
import { ListPanel } from './features/list/ListPanel.tsx'
import { ViewSwitch } from './features/list/ViewSwitch.tsx'
import { MapPanel } from './features/map/MapPanel.tsx'
import { Offline } from './features/offline/Offline.tsx'
import { ProfilePanel } from './features/profile/ProfilePanel.tsx'
import { RankingPanel } from './features/ranking/RankingPanel.tsx'
import { RegionPanel } from './features/region/RegionPanel.tsx'
import { Recents } from './features/search/Recents.tsx'
import { Search } from './features/search/Search.tsx'
import { ShareTools } from './features/share/ShareTools.tsx'
import { Shortcuts } from './features/shortcuts/Shortcuts.tsx'
import { useApp } from './store/useApp.ts'
import './app.css'

/** The page, in the order in which it is read: search, answer, map or list, profile. */
export function App() {
  const start = useApp(app => app.start)
  const view = useApp(app => app.link.view)
  useEffect(() => start(), [start])
  return (
    <>
      <Header />
      <main className="main">
        <div className="main__part">
          <Search />
          <Recents />
          <ViewSwitch />
        </div>
        <div className="main__part main__answer" id="result" tabIndex={-1}>
          <Answer />
          <ShareTools />
          <RegionPanel />
          <AboutPanel />
        </div>
        <div className={`main__view main__view--${view}`}>
          <EditionBar />
          {view === 'list' ? <ListPanel /> : <MapPanel />}
        </div>
        <div className="main__part">
          <LineagePanel />
        </div>
        <div className="main__part">
          <Intro />
          <ComparePanel />
          <ProfilePanel />
          <RankingPanel />
        </div>
      </main>
      <Footer>
        <Shortcuts />
        <Offline />
      </Footer>
    </>
  )
}
