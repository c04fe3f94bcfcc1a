/** Rectangles of the map's tiles. */
import type { TileCoords } from '../../../../core/geography/context.ts'

/** Columns from `left` up to, not with, `right`, and rows from `top` up to `bottom`, at a whole zoom. */
export interface TileRange {
  readonly z: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function containsRange(outer: TileRange, { z, left, top, right, bottom }: TileRange): boolean {
  return outer.z === z && outer.left <= left && outer.top <= top && outer.right >= right && outer.bottom >= bottom
}

/** The part that two ranges of one zoom share; undefined where they share none. */
export function shareOf(a: TileRange, b: TileRange): TileRange | undefined {
  const left = Math.max(a.left, b.left)
  const top = Math.max(a.top, b.top)
  const right = Math.min(a.right, b.right)
  const bottom = Math.min(a.bottom, b.bottom)
  return a.z === b.z && left < right && top < bottom ? { z: a.z, left, top, right, bottom } : undefined
}

/** What `range` has beside `part`, as ranges that do not overlap. */
export function restOf(range: TileRange, part: TileRange): TileRange[] {
  const shared = shareOf(range, part)
  if (!shared) return [range]
  const { top, bottom } = shared
  return [
    { ...range, bottom: top },
    { ...range, top: bottom },
    { ...range, top, bottom, right: shared.left },
    { ...range, top, bottom, left: shared.right },
  ].filter(({ left, right, top, bottom }) => left < right && top < bottom)
}

/** The tiles of a lower zoom, or of the same, that cover a range, row by row. */
export function tilesOver(range: TileRange, z: number): TileCoords[] {
  const scale = 2 ** (range.z - z)
  const [left, top] = [Math.floor(range.left / scale), Math.floor(range.top / scale)]
  const [right, bottom] = [Math.ceil(range.right / scale), Math.ceil(range.bottom / scale)]
  return Array.from({ length: bottom - top }, (_, row) =>
    Array.from({ length: right - left }, (_, column) => ({ z, x: left + column, y: top + row })),
  ).flat()
}

/** The tiles of the range's zoom that a tile of a lower zoom covers. */
export function rangeOfTile({ z, x, y }: TileCoords, at: number): TileRange {
  const scale = 2 ** (at - z)
  return { z: at, left: x * scale, top: y * scale, right: (x + 1) * scale, bottom: (y + 1) * scale }
}
