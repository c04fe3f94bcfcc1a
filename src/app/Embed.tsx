import { useId } from 'react'
import type { Section } from '../core/embed/options.ts'
import { Answer } from '../features/answer/Answer.tsx'
import { EmbedFooter } from '../features/embed/EmbedFooter.tsx'
import { EMBED } from '../features/embed/texts.ts'
import { useHost } from '../features/embed/useHost.ts'
import { useLook } from '../features/embed/useLook.ts'
import { useSeen } from '../features/embed/useSeen.ts'
import { Banner } from '../features/layout/Banner.tsx'
import { Search } from '../features/search/Search.tsx'
import { SearchMessage } from '../features/search/SearchMessage.tsx'
import { SearchProblems } from '../features/search/SearchProblems.tsx'
import { ShownStatus } from '../features/spoken/ShownStatus.tsx'
import { useApp } from '../store/useApp.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { MAP_OPTIONS_ID } from '../ui/mapOptions.ts'
import { PartBoundary } from '../ui/PartBoundary.tsx'
import { questionOf } from '../words/editions.ts'
import { PANELS } from '../words/panels.ts'
import { SITE } from '../words/site.ts'
import { MapPanel, ProfilePanel } from './panels.tsx'
import '../features/layout/layout.css'
import '../features/embed/embed.css'

/** The widget: the app with less around it. The build renders it as it is without options (`src/pages/shell.tsx`). */
export function Embed() {
  const { options, isStarted } = useHost()
  useLook(options)
  const isSeen = useSeen()
  const edition = useApp(app => app.link.edition)
  const chosen = useApp(app => app.area !== undefined)
  const has = (section: Section) => options.sections.includes(section)
  return (
    <>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a page's header is a banner, and the page around has one, too */}
      <header className="header__notice embed__notice" aria-label={EMBED.notice}>
        <Banner edition={edition} />
      </header>
      <main aria-label={SITE.name} className={has('map') ? 'main embed embed--map' : 'main embed'}>
        <div className="embed__words">
          {has('search') ? <Search /> : <WithoutSearch />}
          <div id="result">
            {isStarted && (
              <PartBoundary what={PANELS.answer.what}>
                <Answer />
              </PartBoundary>
            )}
          </div>
        </div>
        {has('map') && (
          <div className="embed__map">
            <div id={MAP_OPTIONS_ID} className="map-options" />
            {isSeen && <MapPanel />}
          </div>
        )}
        {has('profile') && chosen && (
          <Disclosure className="embed__profile" summary={EMBED.profile}>
            <ProfilePanel />
          </Disclosure>
        )}
      </main>
      {isStarted && <ShownStatus />}
      {isStarted && <EmbedFooter />}
    </>
  )
}

/** Messages of the search, for a widget without one. */
function WithoutSearch() {
  const id = useId()
  const question = useApp(app => questionOf(app.link.edition))
  return (
    <>
      <h1 className="visually-hidden">{question}</h1>
      <SearchMessage id={id} />
      <SearchProblems />
    </>
  )
}
