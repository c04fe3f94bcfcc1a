import type { ReactNode } from 'react'
import { DATA_STATEMENT, SOURCES_HEADING } from '../../words/licences.ts'
import { SITE } from '../../words/site.ts'
import { Credits } from './Credits.tsx'
import { FOOTER } from './texts.ts'

/** Footer of every page; `children` are the tools of a page with script. */
export function Footer({ children }: { children?: ReactNode }) {
  return (
    <footer className="footer">
      {children}
      <p className="no-print">
        <a href={`${import.meta.env.BASE_URL}bulk.html`}>{FOOTER.bulk}</a>
      </p>
      <p>
        {SITE.notNhs} {SITE.urgent} <a href={SITE.urgentLink.url}>{SITE.urgentLink.name}</a>.
      </p>
      <p className="no-print">
        <a href={`${import.meta.env.BASE_URL}ccg/index.html`}>{FOOTER.pages}</a>
      </p>
      <p className="no-print">
        <a href={`${import.meta.env.BASE_URL}builder.html`}>{FOOTER.builder}</a>
      </p>
      <p className="no-print">
        <a href={`${import.meta.env.BASE_URL}privacy.html`}>{FOOTER.privacy}</a>
        {' · '}
        <a href={`${import.meta.env.BASE_URL}licences.txt`}>{FOOTER.licences}</a>
      </p>
      <h2 className="footer__heading">{SOURCES_HEADING}</h2>
      <p>{DATA_STATEMENT}</p>
      <Credits />
    </footer>
  )
}
