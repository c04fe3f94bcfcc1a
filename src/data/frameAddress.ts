/** The widget's address: its own, never a step in the history of the page around it. */

import { keepOptions, withoutOptions } from '../core/embed/options.ts'
import { repairQuery } from '../core/embed/repairQuery.ts'
import { holdsParams } from '../core/link.ts'
import type { Address } from './address.ts'

export interface FrameAddress extends Address {
  /** Shows another query, options included, as if the widget had been opened with it. */
  go(query: string): void
  /** Takes the options of another query and keeps the link. */
  setOptions(query: string): void
}

export function createFrameAddress(): FrameAddress {
  const listeners = new Set<() => void>()
  // A frame sandboxed without an origin may not change its address, so what counts is kept here.
  // Read when first asked: the pages without script are rendered where there is no window.
  let kept: string | undefined
  const current = () => {
    if (kept !== undefined) return kept
    const { search, hash } = window.location
    // A search that was sent before the program had come (`src/early`).
    if (holdsParams(hash)) return `${repairQuery(search) || '?'}&${hash.slice(1)}`
    return repairQuery(search, hash)
  }
  const write = (query: string) => {
    kept = query
    try {
      window.history.replaceState(null, '', window.location.pathname + query)
    } catch {
      // Nobody sees the address bar of a frame.
    }
  }
  return {
    read: current,
    write: query => write(keepOptions(query, current())),
    listen(changed) {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    go(query) {
      write(query)
      for (const changed of listeners) changed()
    },
    setOptions: query => write(keepOptions(withoutOptions(current()), query)),
  }
}

export const frameAddress = createFrameAddress()
