import type { Atlas } from '../../../../core/areas/atlas.ts'
import { EDITION_IDS } from '../../../../core/areas/editions.ts'
import type { Shapes } from '../../shapes.ts'

/** Least milliseconds left of an idle period to merge one more area. */
const ENOUGH = 4

/** Merges the areas of all editions in idle periods, so that a switch of edition draws at once. Returns a function that stops it. */
export function mergeWhenIdle(shapes: Shapes, atlas: Atlas): () => void {
  // Safari has no idle callbacks: it merges an edition when it first draws it.
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
