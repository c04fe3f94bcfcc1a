import type { Atlas } from '../../../../core/areas/atlas.ts'
import { EDITION_IDS } from '../../../../core/areas/editions.ts'
import type { Shapes } from './geometry.ts'

/** Milliseconds of an idle moment that must be left to merge one more area. */
const ENOUGH = 4

/** Merges the areas of all editions while nothing else is to be done, so that another edition is drawn at once. Returns what stops it. */
export function mergeWhenIdle(shapes: Shapes, atlas: Atlas): () => void {
  // Safari has no idle callbacks: there, an edition is merged when it is first drawn.
  if (!('requestIdleCallback' in window)) return () => {}
  const waiting = EDITION_IDS.flatMap(edition => atlas.in(edition).map(({ gss }) => ({ edition, gss })))
  let handle = requestIdleCallback(work)
  function work(idle: IdleDeadline) {
    while (waiting.length > 0 && idle.timeRemaining() > ENOUGH) {
      const { edition, gss } = waiting.pop()!
      shapes.of(edition, gss)
    }
    if (waiting.length > 0) handle = requestIdleCallback(work)
  }
  return () => cancelIdleCallback(handle)
}
