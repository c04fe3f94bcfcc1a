import type { CellProperties } from '../geo.ts'
import { type EditionId, editionIndex } from './editions.ts'

/** Numbers of the cells that an area is made of, in their order. */
export function cellsOfArea(cells: readonly CellProperties[], gss: string, edition: EditionId): number[] {
  const index = editionIndex(edition)
  return cells.flatMap(({ areas }, cell) => (areas[index] === gss ? cell : []))
}
