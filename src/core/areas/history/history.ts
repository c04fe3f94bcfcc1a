/** Changes between any two editions, each pair worked out once. */

import type { Area, CellProperties } from '../../geo.ts'
import type { Atlas } from '../atlas.ts'
import { EDITIONS, type Edition, type EditionId, editionIndex } from '../editions.ts'
import { type Change, changesBetween } from './changes.ts'

export interface History {
  readonly cells: readonly CellProperties[]
  readonly atlas: Atlas
  /** What happened to every area of `from` by `to`, in the order of the atlas. */
  between(from: EditionId, to: EditionId): readonly Change[]
  /** What happened to one area of `from` by `to`. */
  of(area: Area, from: EditionId, to: EditionId): Change | undefined
}

export function createHistory(cells: readonly CellProperties[], atlas: Atlas): History {
  const known = new Map<string, ReadonlyMap<Area, Change>>()
  const open = (from: EditionId, to: EditionId) => {
    const key = `${from} ${to}`
    const changes = known.get(key) ?? new Map(changesBetween(cells, atlas, from, to).map(c => [c.area, c] as const))
    known.set(key, changes)
    return changes
  }
  return {
    cells,
    atlas,
    between: (from, to) => [...open(from, to).values()],
    of: (area, from, to) => open(from, to).get(area),
  }
}

/** The edition that came next with areas of the same kind; undefined for the last of its kind. */
export function nextOfKind(id: EditionId): Edition | undefined {
  const index = editionIndex(id)
  return EDITIONS.slice(index + 1).find(({ kind }) => kind === EDITIONS[index]!.kind)
}

/** The edition before it with areas of the same kind; undefined for the first of its kind. */
export function previousOfKind(id: EditionId): Edition | undefined {
  const index = editionIndex(id)
  return EDITIONS.slice(0, index).findLast(({ kind }) => kind === EDITIONS[index]!.kind)
}
