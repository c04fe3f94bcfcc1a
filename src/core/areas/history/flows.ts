/** How the people of one edition's areas are spread over another's: counted in the cells that two areas share. */

import type { CellProperties } from '../../geo.ts'
import { type EditionId, editionIndex } from '../editions.ts'

/** The people who were in one area of an edition and in another of a later or earlier one. */
export interface Flow {
  /** GSS code in the edition that the flow starts from. */
  readonly from: string
  /** GSS code in the edition that it leads to. */
  readonly to: string
  /** Residents in mid-2017 (ONS). */
  readonly residents: number
  /** Numbers of the cells that both areas hold. */
  readonly cells: readonly number[]
}

/** Every pair of areas of the two editions that share a cell, largest flow first, then by code. */
export function flowsBetween(cells: readonly CellProperties[], from: EditionId, to: EditionId): Flow[] {
  const [fromIndex, toIndex] = [editionIndex(from), editionIndex(to)]
  const pairs = new Map<string, { from: string; to: string; residents: number; cells: number[] }>()
  for (const [number, { areas, residents }] of cells.entries()) {
    const key = `${areas[fromIndex]} ${areas[toIndex]}`
    const flow = pairs.get(key) ?? { from: areas[fromIndex]!, to: areas[toIndex]!, residents: 0, cells: [] }
    flow.residents += residents
    flow.cells.push(number)
    pairs.set(key, flow)
  }
  return [...pairs.values()].sort(
    (a, b) => b.residents - a.residents || (`${a.from}${a.to}` < `${b.from}${b.to}` ? -1 : 1),
  )
}
