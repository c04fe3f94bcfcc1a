import { Answer } from '../features/answer/Answer.tsx'
import { EditionBar } from '../features/editions/EditionBar.tsx'
import { Footer } from '../features/layout/Footer.tsx'
import { Header } from '../features/layout/Header.tsx'
import { Intro } from '../features/layout/Intro.tsx'
import { PrintedInPart } from '../features/layout/PrintedInPart.tsx'
import { ViewSwitch } from '../features/list/ViewSwitch.tsx'
import { Offline } from '../features/offline/Offline.tsx'
import { Recents } from '../features/search/Recents.tsx'
import { Search } from '../features/search/Search.tsx'
import { useStart } from '../features/search/useStart.ts'
import { ShareTools } from '../features/share/ShareTools.tsx'
import { Shortcuts } from '../features/shortcuts/Shortcuts.tsx'
import { ShownStatus } from '../features/spoken/ShownStatus.tsx'
import { type Page, pageOf } from '../store/selectors.ts'
import { useApp } from '../store/useApp.ts'
import { PartBoundary } from '../ui/PartBoundary.tsx'
import { PANELS } from '../words/panels.ts'
import {
  AboutPanel,
  ChangesPanel,
  ComparePanel,
  LineagePanel,
  ListPanel,
  MapPanel,
  OnThisPagePanel,
  ProfilePanel,
  RankingPanel,
  RegionPanel,
} from './panels.tsx'
import './app.css'

/** Subjects with wide tables: their pages have no column beside the map. */
const WHOLE: ReadonlySet<Page> = new Set(['compare', 'list'])

/**
 * The page, in the order in which it is read: search, answer, map or list, profile. The name, the search and the map's place are in the
 * page from the server (`src/pages/shell.tsx`); the rest comes once the address has been read, so that nothing has to be drawn twice.
 */
export function App() {
  const isStarted = useStart()
  const isWhole = useApp(app => WHOLE.has(pageOf(app)))
  return (
    <>
      <Header />
      <main className={isWhole ? 'main main--whole' : 'main'}>
        {isStarted && <PrintedInPart />}
        <div className="main__part">
          <Search folds />
          {isStarted && <Recents />}
        </div>
        <Results isStarted={isStarted} />
      </main>
      {isStarted && (
        <Footer>
          <Shortcuts />
          <Offline />
        </Footer>
      )}
    </>
  )
}

function Results({ isStarted }: { isStarted: boolean }) {
  const view = useApp(app => app.link.view)
  return (
    <>
      {isStarted && (
        <div className="main__part main__answer" id="result" tabIndex={-1}>
          <PartBoundary what={PANELS.answer.what}>
            <Answer />
          </PartBoundary>
          <ShareTools />
          <RegionPanel />
          <AboutPanel />
          <ComparePanel />
        </div>
      )}
      {isStarted && <ShownStatus />}
      {isStarted && <OnThisPagePanel />}
      <div className="main__part main__switch">
        <ViewSwitch />
      </div>
      <div className={`main__view main__view--${view}`}>
        <EditionBar />
        {view === 'list' ? <ListPanel /> : <MapPanel />}
      </div>
      {isStarted && (
        <div className="main__part">
          <ChangesPanel />
          <Intro />
          <LineagePanel />
          <ProfilePanel />
          <RankingPanel />
        </div>
      )}
    </>
  )
}
