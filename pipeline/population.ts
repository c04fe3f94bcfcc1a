/** Residents and size of every LSOA. */
import { SourceError } from './row.ts'
import { openTable } from './sources.ts'

/** Five-year bands as the table names them: `0-4`, `5-9` … `85-89`, `90+`. */
export const AGE_BANDS: readonly string[] = [
  ...Array.from({ length: 18 }, (_, band) => `${band * 5}-${band * 5 + 4}`),
  '90+',
]

export interface Population {
  readonly km2: number
  readonly mid2017: number
  /** Residents in mid-2019, in the order of `AGE_BANDS`. */
  readonly ages2019: readonly number[]
}

const FILE = 'lsoa11_population.csv.gz'

/** @throws SourceError when a figure is malformed, or the table does not hold exactly the given LSOAs. */
export async function readPopulation(sources: string, lsoas: ReadonlyMap<string, unknown>) {
  const columns = AGE_BANDS.map(band => `mid2019_${band}`)
  const population = new Map<string, Population>()
  for await (const row of openTable(sources, FILE, ['LSOA11CD', 'area_km2', 'mid2017', ...columns])) {
    const lsoa = row.text('LSOA11CD')
    if (!lsoas.has(lsoa) || population.has(lsoa)) row.fail('LSOA11CD', 'each LSOA of lsoa11_areas.csv.gz once')
    population.set(lsoa, {
      km2: row.number('area_km2', 0, 10_000),
      mid2017: row.count('mid2017'),
      ages2019: columns.map(column => row.count(column)),
    })
  }
  const missing = [...lsoas.keys()].find(lsoa => !population.has(lsoa))
  if (missing) throw new SourceError(FILE, `LSOA ${missing} has no row`)
  return population
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0)
}
