import type { Map as LeafletMap } from 'leaflet'
import { whenStill } from '../../whenStill.ts'

/** Milliseconds of one turn, after which the page may paint. */
const TURN_MS = 4

export interface Turns {
  /** Does some work in its turn. Settles as the work does; never after `stop`. @param isLast whether it ends the turn: the browser has as much again to do */
  take<T>(work: () => T, isLast?: (made: T) => boolean): Promise<T>
  stop(): void
}

/** Does work piece by piece, in idle moments in which the map does not zoom. */
export function createTurns(map: LeafletMap): Turns {
  /** Each returns whether it was the last of its turn. */
  const waiting: (() => boolean)[] = []
  let forget: (() => void) | undefined
  const turn = () => {
    forget = undefined
    const end = performance.now() + TURN_MS
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (next() || performance.now() >= end) break
    }
    if (waiting.length > 0) wait()
  }
  const wait = () => {
    forget = whenStill(map, turn)
  }
  return {
    take: (work, isLast = () => false) =>
      new Promise((resolve, reject) => {
        waiting.push(() => {
          try {
            const made = work()
            resolve(made)
            return isLast(made)
          } catch (error) {
            reject(error)
            return false
          }
        })
        if (!forget) wait()
      }),
    stop() {
      forget?.()
      waiting.length = 0
    },
  }
}
