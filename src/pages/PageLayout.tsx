import type { ReactNode } from 'react'
import { DEFAULT_EDITION, type EditionId } from '../core/areas/editions.ts'
import { StandardPage } from '../features/layout/StandardPage.tsx'
import { areaWord } from '../words/editions.ts'
import { listPath } from './address.ts'
import { PAGE } from './texts.ts'

export const BASE = import.meta.env.BASE_URL

export interface PageLayoutProps {
  /** What the page is about; April 2017 where it is about no one edition. */
  edition?: EditionId
  /** Name of the page, after the index. */
  trail?: string
  children: ReactNode
}

/** What every page without script has around its own content. */
export function PageLayout({ edition, trail, children }: PageLayoutProps) {
  const listed = edition ?? DEFAULT_EDITION
  return (
    <StandardPage {...(edition ? { edition } : {})}>
      {trail && (
        <nav className="trail" aria-label={PAGE.trail}>
          <ol>
            <li>
              <a href={BASE + listPath(listed)}>{PAGE.all(areaWord(listed, 2))}</a>
            </li>
            <li aria-current="page">{trail}</li>
          </ol>
        </nav>
      )}
      <main id="content" className="page">
        {children}
      </main>
    </StandardPage>
  )
}
