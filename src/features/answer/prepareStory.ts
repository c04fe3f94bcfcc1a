import type { Atlas } from '../../core/areas/atlas.ts'
import type { EditionId } from '../../core/areas/editions.ts'
import { pairsAfter } from '../../core/areas/history/story.ts'
import type { CellProperties } from '../../core/geo.ts'
import { historyOf } from '../../store/useHistory.ts'
import { whenIdle } from '../../ui/whenIdle.ts'

/**
 * Works out what became of the areas of an edition before the first answer asks: one pair of editions at a time, while the page is idle.
 * Returns a function that stops it.
 */
export function prepareStory(cells: readonly CellProperties[], atlas: Atlas, edition: EditionId): () => void {
  const history = historyOf(cells, atlas)
  const pairs = pairsAfter(edition)
  let stop = () => {}
  const next = () => {
    const pair = pairs.shift()
    if (!pair) return
    history.between(...pair)
    stop = whenIdle(next)
  }
  stop = whenIdle(next)
  return () => stop()
}
