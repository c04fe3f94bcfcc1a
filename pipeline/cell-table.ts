/** `cells.json`: age, district and neighbours of every cell, from which the app describes the areas of every edition. */
import { neighbors } from 'topojson-client'
import type { CellTable } from '../src/core/statistics/cellTable.ts'
import { readDistrictShares } from './districts.ts'
import { AGE_BANDS, readPopulation } from './population.ts'
import type { CellsProduct } from './types.ts'

/** @throws SourceError when a source is missing or malformed. */
export async function buildCellTable(sources: string, cells: CellsProduct): Promise<CellTable> {
  const population = await readPopulation(sources, cells.cellOfLsoa)
  const ages = cells.areasOfCell.map(() => AGE_BANDS.map(() => 0))
  for (const [lsoa, { ages2019 }] of population) {
    const bands = ages[cells.cellOfLsoa.get(lsoa)!]!
    for (const [band, count] of ages2019.entries()) bands[band]! += count
  }
  const shares = await readDistrictShares(sources, population, lsoa => String(cells.cellOfLsoa.get(lsoa)!))
  const known = new Map([...shares.values()].flat().map(({ code, name, council }) => [code, { code, name, council }]))
  const districts = [...known.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
  const positions = new Map(districts.map(({ code }, position) => [code, position]))
  const around = neighbors([...cells.detail.objects.cells.geometries])
  return {
    districts,
    cells: ages.map((ages2019, cell) => ({
      ages2019,
      districts: shares.get(String(cell))!.map(({ code, residents }) => [positions.get(code)!, residents] as const),
      neighbours: around[cell]!.sort((a, b) => a - b),
    })),
  }
}
