/** What became of an area, and what it was formed from: counted in the residents of the cells that two areas share. */

import type { CellProperties } from '../geo.ts'
import type { Share } from '../statistics/profile.ts'
import { type EditionId, editionIndex } from './editions.ts'

/**
 * The areas of edition `to` that the residents of an area of edition `from` were in, largest share first, then by code.
 * A later edition gives its successors, an earlier one what it was formed from. Residents are those of mid-2017 and add
 * up to the area's own to the person. Empty when edition `from` has no area with that GSS code.
 */
export function shares(cells: readonly CellProperties[], gss: string, from: EditionId, to: EditionId): Share[] {
  const index = editionIndex(from)
  const other = editionIndex(to)
  const residents = new Map<string, number>()
  for (const cell of cells) {
    if (cell.areas[index] !== gss) continue
    const code = cell.areas[other]!
    residents.set(code, (residents.get(code) ?? 0) + cell.residents)
  }
  const total = [...residents.values()].reduce((sum, count) => sum + count, 0)
  return [...residents]
    .map(([code, count]) => ({ gss: code, residents: count, share: toFourDecimals(count / total) }))
    .sort((a, b) => b.residents - a.residents || (a.gss < b.gss ? -1 : 1))
}

/** The area of edition `to` that holds most of the area's residents; undefined when edition `from` has no such area. */
export function mainShare(
  cells: readonly CellProperties[],
  gss: string,
  from: EditionId,
  to: EditionId,
): Share | undefined {
  return shares(cells, gss, from, to)[0]
}

function toFourDecimals(fraction: number): number {
  return Math.round(fraction * 10_000) / 10_000
}
