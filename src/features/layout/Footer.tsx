import type { ReactNode } from 'react'
import { Credits } from './Credits.tsx'
import { BUILDER_LINK, DATA_STATEMENT, FRAME, SOURCES_HEADING } from './texts.ts'

/** What is under every page; `children` are the tools of a page with script. */
export function Footer({ children }: { children?: ReactNode }) {
  return (
    <footer className="footer">
      {children}
      <p className="no-print">
        <a href={`${import.meta.env.BASE_URL}bulk.html`}>{FRAME.bulk}</a>
      </p>
      <p>
        {FRAME.notNhs} {FRAME.urgent} <a href="https://111.nhs.uk/">NHS 111</a>.
      </p>
      <p className="no-print">
        <a href={`${import.meta.env.BASE_URL}ccg/index.html`}>{FRAME.pages}</a>
      </p>
      <p className="no-print">
        <a href={BUILDER_LINK.url}>{BUILDER_LINK.name}</a>
      </p>
      <h2 className="footer__heading">{SOURCES_HEADING}</h2>
      <p>{DATA_STATEMENT}</p>
      <Credits />
    </footer>
  )
}
