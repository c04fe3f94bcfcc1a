/** The browser's address bar and history. */
import { hideQuestion } from '../core/hideQuestion.ts'
import { holdsParams } from '../core/link.ts'

export interface Address {
  /** What `readLink` reads: the search, and the fragment where that holds parameters. */
  read(): string
  /** `link`: as `writeLink` writes it. */
  write(link: string, how: 'push' | 'replace'): void
  /** Calls back after Back, Forward and links to a part of the page; returns what stops it. */
  listen(changed: () => void): () => void
}

/** What an address needs of a window. */
export type AddressWindow = Pick<Window, 'addEventListener' | 'removeEventListener'> & {
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>
  readonly history: Pick<History, 'pushState' | 'replaceState'>
}

/** Safari refuses the 101st change of history within 30 s; a map that is dragged changes the address at every stop. */
const PACE_MS = 400

/** At most one replacement in `PACE_MS` reaches the browser: the first at once, the last for sure. */
export function createAddress(window: () => AddressWindow): Address {
  let waiting: string | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  /** False where the browser refuses for now; what is asked for is not lost. */
  const change = (how: 'pushState' | 'replaceState', link: string): boolean => {
    const { history, location } = window()
    try {
      history[how](null, '', location.pathname + hideQuestion(link))
      return true
    } catch {
      return false
    }
  }
  const flush = () => {
    timer = undefined
    if (waiting === undefined) return
    if (change('replaceState', waiting)) waiting = undefined
    timer = setTimeout(flush, PACE_MS)
  }
  const read = () => {
    if (waiting !== undefined) return waiting
    const { search, hash } = window().location
    return holdsParams(hash) ? search + hash : search
  }
  /** What the address held last, for when a link to a part of the page has replaced it. */
  let held = ''

  return {
    read,
    write(link, how) {
      held = link
      if (how === 'push') {
        // The entry that is left keeps what was still waiting for it.
        if (waiting !== undefined) change('replaceState', waiting)
        waiting = change('pushState', link) ? undefined : link
      } else {
        waiting = link
      }
      if (waiting !== undefined && timer === undefined) flush()
    },
    listen(changed) {
      held = read()
      // An older link, `?q=CM16+6TN`: it has been sent once, and is not sent again.
      if (!held.includes('#') && hideQuestion(held).includes('#')) change('replaceState', held)
      const heard = () => {
        const { hash } = window().location
        if (hash && !holdsParams(hash)) {
          change('replaceState', held)
          return
        }
        // The browser has gone to another entry: what waited was for the one before.
        waiting = undefined
        held = read()
        changed()
      }
      window().addEventListener('popstate', heard)
      return () => window().removeEventListener('popstate', heard)
    },
  }
}

export const browserAddress = createAddress(() => window)
