import type { ReactNode } from 'react'
import { DEFAULT_EDITION, type EditionId } from '../../core/areas/editions.ts'
import { aboutHeading } from '../../words/editions.ts'
import { SITE } from '../../words/site.ts'
import { Banner } from './Banner.tsx'
import './layout.css'

export interface MastheadProps {
  /** What the page is about. */
  edition?: EditionId
  /** A link to the page about these areas that the app follows by itself; absent outside the app. */
  about?: ReactNode
}

/** On every page: the product's name, a link home, the way to the page about these areas, and the banner. */
export function Masthead({ edition = DEFAULT_EDITION, about }: MastheadProps) {
  const home = import.meta.env.BASE_URL
  const query = edition === DEFAULT_EDITION ? '' : `edition=${edition}&`
  return (
    <header className="header">
      <div className="header__top">
        <p className="header__name">
          <a href={home}>
            <Logo />
            {SITE.name}
          </a>
        </p>
        {about ?? <a href={`${home}?${query}view=about`}>{aboutHeading(edition)}</a>}
      </div>
      <p className="header__notice">
        <Banner edition={edition} />
      </p>
    </header>
  )
}

function Logo() {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" width="30" height="30">
      <rect className="logo__ground" width="32" height="32" rx="7" />
      <path className="logo__pin" d="M16 5c-5 0-9 3.8-9 8.7C7 20 16 27.5 16 27.5S25 20 25 13.7C25 8.8 21 5 16 5z" />
      <circle className="logo__eye" cx="16" cy="13.5" r="4" />
    </svg>
  )
}
