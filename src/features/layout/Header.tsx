import type { ReactNode } from 'react'
import { useApp } from '../../store/useApp.ts'
import { SITE } from '../../words/site.ts'
import { AppLink } from '../links/AppLink.tsx'
import { HEADER } from './texts.ts'
import { What } from './What.tsx'
import './layout.css'

/** Skip links, the product's name, and the banner that is always there. */
export function Header() {
  const view = useApp(app => app.link.view)
  return (
    <>
      <nav className="skip-links" aria-label="Skip">
        <a href="#search-heading">{HEADER.skipToSearch}</a>
        <a href={view === 'list' ? '#list' : '#map'}>{view === 'list' ? HEADER.skipToList : HEADER.skipToMap}</a>
      </nav>
      <Masthead what={<What />}>
        <AppLink to={{ view: 'about' }}>{HEADER.about}</AppLink>
      </Masthead>
    </>
  )
}

/** The product's name, a link where there is another page to go home from, what stands beside it, and the banner. */
export function Masthead({ home, what, children }: { home?: string; what: ReactNode; children?: ReactNode }) {
  return (
    <header className="header">
      <div className="header__top">
        <p className="header__name">
          <Logo />
          {home ? <a href={home}>{SITE.name}</a> : SITE.name}
        </p>
        {children}
      </div>
      <p className="header__notice">
        <strong>{SITE.closed}</strong> {what}
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
