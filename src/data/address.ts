/** The browser's address bar and history. */
import { hideQuestion } from '../core/hideQuestion.ts'
import { holdsParams } from '../core/link.ts'

export interface Address {
  /** What `readLink` reads: the search, and the fragment where that holds parameters. */
  read(): string
  /** `link`: as `writeLink` writes it. */
  write(link: string, how: 'push' | 'replace'): void
  /** Calls back after Back, Forward and links to a part of the page; returns a function that stops it. */
  listen(changed: () => void): () => void
}

/** The parts of `window` that an address needs. */
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

  /** False when the browser refuses for now; the write is retried. */
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
        // Flush a pending replacement before a new entry is pushed.
        if (waiting !== undefined) change('replaceState', waiting)
        waiting = change('pushState', link) ? undefined : link
      } else {
        waiting = link
      }
      if (waiting !== undefined && timer === undefined) flush()
    },
    listen(changed) {
      held = read()
      // An older link, `?q=CM16+6TN`. It was sent to the host once; rewrite it so that it is not sent again.
      if (!held.includes('#') && hideQuestion(held).includes('#')) change('replaceState', held)
      const heard = () => {
        const { hash } = window().location
        if (hash && !holdsParams(hash)) {
          // The question has the place after `#`; a link without one keeps the name of the part: `?area=07H#budget`.
          if (hideQuestion(held).includes('#')) change('replaceState', held)
          return
        }
        // The browser moved to another entry; drop the pending replacement of the previous one.
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
