/** Checks that every cell has its people by age and district, and that neighbours list each other. */

import { EDITIONS, editionIndex } from '../src/core/areas/editions.ts'
import type { CellTable } from '../src/core/statistics/cellTable.ts'
import { propertiesOf } from './check-areas.ts'
import type { Geo } from './check-files.ts'
import { AGE_BANDS, sum } from './population.ts'

const EDITION = editionIndex('ccg2017')

export function* checkCellTable({ overview, areas, cellTable }: Geo): Generator<string> {
  const properties = propertiesOf(overview)
  if (cellTable.cells.length !== properties.length) {
    yield `cells.json: ${cellTable.cells.length} cells, not ${properties.length}`
    return
  }
  for (const [cell, { areas: codes, residents }] of properties.entries()) {
    for (const problem of checkCell(cellTable, cell, residents))
      yield `cells.json: cell ${cell} (${codes[EDITION]}) ${problem}`
  }
  for (const area of areas.areas) {
    const index = area.editions[0]!
    const parts = cellTable.cells.filter((_, cell) => properties[cell]!.areas[index] === area.gss)
    const people = sum(parts.flatMap(({ ages2019 }) => ages2019))
    if (people !== area.residents2019)
      yield `cells.json: ${area.name} (${EDITIONS[index]!.id}) has ${people} residents by age, not ${area.residents2019}`
  }
}

function* checkCell({ districts, cells }: CellTable, cell: number, residents: number): Generator<string> {
  const figures = cells[cell]!
  if (figures.ages2019.length !== AGE_BANDS.length) yield `has ${figures.ages2019.length} age bands`
  const inDistricts = sum(figures.districts.map(([, count]) => count))
  if (inDistricts !== residents) yield `has ${inDistricts} residents by district, not ${residents}`
  if (figures.districts.some(([district]) => !districts[district])) yield 'is in a district that has no name'
  for (const neighbour of figures.neighbours) {
    if (neighbour === cell || !cells[neighbour]?.neighbours.includes(cell))
      yield `has cell ${neighbour} as a neighbour alone`
  }
}
