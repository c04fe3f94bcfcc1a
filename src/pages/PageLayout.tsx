import type { ReactNode } from 'react'
import { DEFAULT_EDITION, editionOf } from '../core/areas/editions.ts'
import { Footer } from '../features/layout/Footer.tsx'
import { Masthead } from '../features/layout/Header.tsx'
import { SITE } from '../words/site.ts'
import { INDEX_PATH } from './address.ts'
import { PAGE } from './texts.ts'

export const BASE = import.meta.env.BASE_URL

/** What every page has around its own content. */
export function PageLayout({ trail, children }: { trail?: string; children: ReactNode }) {
  return (
    <>
      <nav className="skip-links" aria-label="Skip">
        <a href="#content">{PAGE.skip}</a>
      </nav>
      <Masthead home={BASE} what={SITE.what.ccg(editionOf(DEFAULT_EDITION).label)} />
      {trail && (
        <nav className="trail" aria-label={PAGE.trail}>
          <ol>
            <li>
              <a href={BASE + INDEX_PATH}>{PAGE.index}</a>
            </li>
            <li aria-current="page">{trail}</li>
          </ol>
        </nav>
      )}
      <main id="content" className="page">
        {children}
      </main>
      <Footer />
    </>
  )
}
