import type { Map as LeafletMap } from 'leaflet'
import { whenStill } from '../../whenStill.ts'

/** Milliseconds of one turn, after which the page may paint. */
const TURN_MS = 4

export interface Turns {
  /** Does some work in its turn. Settles as the work does; never after `stop`. */
  take<T>(work: () => T): Promise<T>
  stop(): void
}

/** Does work piece by piece, in idle moments in which the map does not zoom. */
export function createTurns(map: LeafletMap): Turns {
  const waiting: (() => void)[] = []
  let forget: (() => void) | undefined
  const turn = () => {
    forget = undefined
    const end = performance.now() + TURN_MS
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      next()
      if (performance.now() >= end) break
    }
    if (waiting.length > 0) wait()
  }
  const wait = () => {
    forget = whenStill(map, turn)
  }
  return {
    take: work =>
      new Promise((resolve, reject) => {
        waiting.push(() => {
          try {
            resolve(work())
          } catch (error) {
            reject(error)
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
