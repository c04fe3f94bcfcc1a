import type { Atlas } from '../core/areas/atlas.ts'
import { CURRENT_EDITION, type EditionId, editionIndex } from '../core/areas/editions.ts'
import type { Result } from '../core/finder/result.ts'
import { joinNames, spokenName } from '../core/format.ts'
import type { CellProperties } from '../core/geo.ts'

/** What was asked about, as it stands before "was in"; undefined when the area itself was asked for. */
export function titleOf(result: Result | undefined): string | undefined {
  if (result?.kind === 'point') {
    const named = result.place ?? result.hospital
    return named?.name ?? `${result.point.lat.toFixed(4)},${result.point.long.toFixed(4)}`
  }
  if (result?.kind === 'postcode') return result.postcode
  if (result?.kind === 'region') return result.region.name
  if (result?.kind === 'practice') return result.practice.name
  return result?.kind === 'partial' ? result.code : undefined
}

/**
 * That a place reaches over a border, or may, and what is there: other areas of the edition, or where there are none,
 * other boards of today. Undefined for any other result.
 */
export function besideWords(
  result: Result | undefined,
  { atlas, cells }: { readonly atlas: Atlas | undefined; readonly cells: readonly CellProperties[] | undefined },
  edition: EditionId,
): string | undefined {
  if (result?.kind !== 'point' || !result.place || !result.beside || !atlas || !cells) return undefined
  const { cell, place, beside } = result
  for (const id of [edition, CURRENT_EDITION]) {
    const areaOf = (cell: number) => cells[cell]!.areas[editionIndex(id)]!
    const others = new Set(beside.map(areaOf).filter(gss => gss !== areaOf(cell)))
    if (others.size === 0) continue
    const names = [...others].map(gss => spokenName(atlas.get(id, gss)?.name ?? gss))
    const mayBe = id === CURRENT_EDITION ? 'may be' : 'may have been'
    return `${place.name} is near a border. Part of it ${mayBe} in ${joinNames(names, 'or')}. To be sure, enter your full postcode.`
  }
  return undefined
}
