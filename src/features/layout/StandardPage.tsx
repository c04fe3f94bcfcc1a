import type { ReactNode } from 'react'
import type { EditionId } from '../../core/areas/editions.ts'
import { Footer } from './Footer.tsx'
import { Masthead } from './Masthead.tsx'
import { HEADER } from './texts.ts'

export interface StandardPageProps {
  /** What the page is about; April 2017 where it is about no one edition. */
  edition?: EditionId
  /** Has one `main` with the id `content`. */
  children: ReactNode
}

/** What every page but the app's own has around its content: the app has other ways to skip, and tools in its footer. */
export function StandardPage({ edition, children }: StandardPageProps) {
  return (
    <>
      <nav className="skip-links" aria-label="Skip">
        <a href="#content">{HEADER.skipToContent}</a>
      </nav>
      <Masthead {...(edition ? { edition } : {})} />
      {children}
      <Footer />
    </>
  )
}
