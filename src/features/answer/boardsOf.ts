import type { Atlas } from '../../core/areas/atlas.ts'
import { BOARD_EDITIONS, CURRENT_EDITION, type EditionId, editionIndex, editionOf } from '../../core/areas/editions.ts'
import { shares } from '../../core/areas/lineage.ts'
import type { Area, CellProperties } from '../../core/geo.ts'

interface Board {
  readonly area: Area
  /** Of the people who lived there, 0–1. */
  readonly share: number
  /** The day from which it had its code: ISO 8601. */
  readonly since: string
}

interface Place {
  readonly area: Area
  /** Edition that the area is of. */
  readonly edition: EditionId
  /** The cell of the place asked about; absent when the whole area was. */
  readonly cell: number | undefined
  readonly cells: readonly CellProperties[]
  readonly atlas: Atlas
}

/** The boards of today that most people of the area, or the place, came to. */
export function boardsOf({ area, edition, cell, cells, atlas }: Place): Board[] {
  const found =
    cell === undefined
      ? shares(cells, area.gss, edition, CURRENT_EDITION)
      : [{ gss: cells[cell]?.areas[editionIndex(CURRENT_EDITION)] ?? '', share: 1 }]
  return found.flatMap(({ gss, share }) => {
    const board = atlas.get(CURRENT_EDITION, gss)
    if (!board) return []
    const first = BOARD_EDITIONS.findLast(id => atlas.get(id, gss))!
    return [{ area: board, share, since: editionOf(first).from }]
  })
}
