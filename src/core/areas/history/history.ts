/** Changes between any two editions, each worked out once. */

import type { Area, CellProperties } from '../../geo.ts'
import type { Atlas } from '../atlas.ts'
import { EDITIONS, type Edition, type EditionId, editionIndex } from '../editions.ts'
import { type Change, changeBetween } from './changes.ts'

export interface History {
  readonly cells: readonly CellProperties[]
  readonly atlas: Atlas
  /** What happened to every area of `from` by `to`, in the order of the atlas. */
  between(from: EditionId, to: EditionId): readonly Change[]
  /** What happened to one area of `from` by `to`. */
  of(area: Area, from: EditionId, to: EditionId): Change | undefined
}

export function createHistory(cells: readonly CellProperties[], atlas: Atlas): History {
  const pairs = new Map<string, (area: Area) => Change>()
  const open = (from: EditionId, to: EditionId) => {
    const key = `${from} ${to}`
    const known = pairs.get(key)
    if (known) return known
    const work = changeBetween(cells, atlas, from, to)
    const changes = new Map<Area, Change>()
    const of = (area: Area) => {
      const change = changes.get(area) ?? work(area)
      changes.set(area, change)
      return change
    }
    pairs.set(key, of)
    return of
  }
  return {
    cells,
    atlas,
    between: (from, to) => atlas.in(from).map(open(from, to)),
    of: (area, from, to) => (atlas.in(from).includes(area) ? open(from, to)(area) : undefined),
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
