/** `cells.json`: who lives in each cell, so that any area of any edition can be described by adding up its cells. */
import { cellsOfArea } from '../areas/cellsOfArea.ts'
import { type EditionId, editionIndex } from '../areas/editions.ts'
import type { Area, CellProperties } from '../geo.ts'
import type { cellTable } from '../schemas/cells.ts'
import type { Checked } from '../schemas/values.ts'
import type { DistrictShare } from './profile.ts'

export type CellTable = Checked<typeof cellTable>

/** What the cells say about one area. */
export interface AreaFigures {
  readonly ages2019: readonly number[]
  /** Largest share first. */
  readonly districts: readonly DistrictShare[]
  /** GSS codes of the areas that it shares a border with, in the order of their codes. */
  readonly neighbours: readonly string[]
}

/** Residents by age, mid-2019, of some cells together. */
export function agesOf(parts: CellTable['cells']): number[] {
  return (parts[0]?.ages2019 ?? []).map((_, band) => parts.reduce((sum, { ages2019 }) => sum + ages2019[band]!, 0))
}

/** Adds up the cells of an area. */
export function figuresOf(
  table: CellTable,
  cells: readonly CellProperties[],
  area: Area,
  edition: EditionId,
): AreaFigures {
  const index = editionIndex(edition)
  const parts = cellsOfArea(cells, area.gss, edition).map(cell => table.cells[cell]!)
  const residents = new Map<number, number>()
  for (const [district, count] of parts.flatMap(({ districts }) => districts)) {
    residents.set(district, (residents.get(district) ?? 0) + count)
  }
  const around = parts.flatMap(({ neighbours }) => neighbours.map(cell => cells[cell]!.areas[index]!))
  return {
    ages2019: agesOf(parts),
    districts: [...residents]
      .map(([district, count]) => ({
        ...table.districts[district]!,
        residents: count,
        share: Math.round((count / area.residents2017) * 10_000) / 10_000,
      }))
      .sort((a, b) => b.residents - a.residents || (a.code < b.code ? -1 : 1)),
    neighbours: [...new Set(around)].filter(gss => gss !== area.gss).sort(),
  }
}
