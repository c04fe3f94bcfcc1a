import { useId } from 'react'
import type { Section } from '../../core/embed/options.ts'
import { useApp } from '../../store/useApp.ts'
import { Answer } from '../answer/Answer.tsx'
import { FRAME } from '../layout/texts.ts'
import { What } from '../layout/What.tsx'
import { MapPanel } from '../map/MapPanel.tsx'
import { ProfilePanel } from '../profile/ProfilePanel.tsx'
import { Search } from '../search/Search.tsx'
import { SearchMessage } from '../search/SearchMessage.tsx'
import { SearchProblems } from '../search/SearchProblems.tsx'
import { SEARCH } from '../search/texts.ts'
import { EmbedFooter } from './EmbedFooter.tsx'
import { EMBED } from './texts.ts'
import { useHost } from './useHost.ts'
import { useLook } from './useLook.ts'
import { useSeen } from './useSeen.ts'
import '../layout/layout.css'
import './embed.css'

/** The widget: the app with less around it. */
export function Embed() {
  const { options } = useHost()
  useLook(options)
  const isSeen = useSeen()
  const chosen = useApp(app => app.area !== undefined)
  const has = (section: Section) => options.sections.includes(section)
  return (
    <>
      <header className="header__notice embed__notice">
        <strong>{FRAME.closed}</strong> <What />
      </header>
      <main aria-label={EMBED.name} className={has('map') ? 'main embed embed--map' : 'main embed'}>
        <div className="embed__words">
          {has('search') ? <Search /> : <WithoutSearch />}
          <div id="result">
            <Answer />
          </div>
        </div>
        {has('map') && <div className="embed__map">{isSeen && <MapPanel />}</div>}
        {has('profile') && chosen && (
          <details className="embed__profile">
            <summary>{EMBED.profile}</summary>
            <ProfilePanel />
          </details>
        )}
      </main>
      <EmbedFooter />
    </>
  )
}

/** What the search would have said still has to be said. */
function WithoutSearch() {
  const id = useId()
  return (
    <>
      <h1 className="visually-hidden">{SEARCH.heading}</h1>
      <SearchMessage id={id} />
      <SearchProblems />
    </>
  )
}
