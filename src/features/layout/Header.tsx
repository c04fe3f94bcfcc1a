import { useApp } from '../../store/useApp.ts'
import { aboutHeading } from '../../words/editions.ts'
import { AppLink } from '../links/AppLink.tsx'
import { Masthead } from './Masthead.tsx'
import { HEADER } from './texts.ts'

/** Skip links, the product's name, and the banner that is always there. */
export function Header() {
  const { view, edition } = useApp(app => app.link)
  return (
    <>
      <nav className="skip-links" aria-label="Skip">
        <a href="#search-heading">{HEADER.skipToSearch}</a>
        <a href={view === 'list' ? '#list' : '#map'}>{view === 'list' ? HEADER.skipToList : HEADER.skipToMap}</a>
      </nav>
      <Masthead edition={edition} about={<AppLink to={{ view: 'about', edition }}>{aboutHeading(edition)}</AppLink>} />
    </>
  )
}
