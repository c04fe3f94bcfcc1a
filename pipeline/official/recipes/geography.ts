/** Tables of areas: their names, LSOAs, residents and borders. */
import { AGE_BANDS } from '../../population.ts'
import { SourceError } from '../../row.ts'
import { readAreaNames } from '../readers/area-names/read.ts'
import { readBoundaries } from '../readers/boundaries/read.ts'
import { readCountries } from '../readers/countries/read.ts'
import { readDistricts } from '../readers/districts/read.ts'
import { AREA_COLUMNS, readLookups } from '../readers/lookups/read.ts'
import { readAges, readDensity } from '../readers/population/read.ts'
import { csvTable, type Recipe } from './recipe.ts'

export const GEOGRAPHY: readonly Recipe[] = [
  {
    table: 'areas.csv',
    needs: ['area-names'],
    make: async ([path]) =>
      csvTable(
        ['edition', 'kind', 'gss', 'ods', 'name'],
        (await readAreaNames(path!)).map(({ edition, gss, ods, name }) => [edition.id, edition.kind, gss, ods, name]),
      ),
  },
  {
    table: 'lsoa11_areas.csv.gz',
    needs: ['lsoa-2011-lookups'],
    make: async ([path]) =>
      csvTable(
        AREA_COLUMNS,
        [...(await readLookups(path!)).values()].map(areas => AREA_COLUMNS.map(column => areas[column]!)),
      ),
  },
  {
    table: 'districts.csv',
    needs: ['lad-names'],
    make: async ([path]) =>
      csvTable(
        ['year', 'LADCD', 'LADNM', 'UTLA17CD', 'UTLA17NM'],
        (await readDistricts(path!)).map(({ year, code, name, upperTier }) => [
          ...[year, code, name, upperTier.code, upperTier.name],
        ]),
      ),
  },
  {
    table: 'lsoa11_population.csv.gz',
    needs: ['lsoa-density', 'lsoa-ages'],
    make: ([density, ages]) => makePopulation(density!, ages!),
  },
  {
    table: 'lsoa11_bgc.geojson.gz',
    needs: ['lsoa-2011-boundaries'],
    make: ([path]) => ['{"type":"FeatureCollection","features":[\n', readBoundaries(path!).join(',\n'), '\n]}\n'],
  },
  {
    table: 'context/land_neighbours.geojsonl.gz',
    needs: ['countries'],
    byHand: 'the land of Ireland, the islands and the Continent, which no answer depends on',
    make: ([path]) => readCountries(path!).map(line => `${line}\n`),
  },
]

async function makePopulation(density: string, ages: string): Promise<string[]> {
  const [of2017, of2019] = [await readDensity(density), await readAges(ages)]
  const rows = [...of2017].map(([lsoa, [residents, km2]]) => {
    const bands = of2019.get(lsoa)
    if (!bands) throw new SourceError('lsoa_population_2019.xlsx', `LSOA ${lsoa} of mid-2017 has no row`)
    return [lsoa, km2, residents, ...bands]
  })
  const header = ['LSOA11CD', 'area_km2', 'mid2017', ...AGE_BANDS.map(band => `mid2019_${band}`)]
  return csvTable(
    header,
    rows.sort(([a], [b]) => (a! < b! ? -1 : 1)),
  )
}
