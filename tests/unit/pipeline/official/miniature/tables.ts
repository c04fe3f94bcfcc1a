/** Source tables of a small country, as the pipeline reads them. */
import { gzipSync } from 'node:zlib'
import type { Feature } from 'geojson'
import type { Expectations } from '../../../../../pipeline/expectations.ts'
import { AGE_BANDS } from '../../../../../pipeline/population.ts'
import { boardFile, PUBLISHED } from '../../../../../pipeline/successions.ts'
import { EDITIONS } from '../../../../../src/core/areas/editions.ts'
import { csvLine } from '../../../../../src/core/csv.ts'

export type Row = Readonly<Record<string, string>>

export interface Country {
  /** By the name of the table; all but the two of GeoJSON. */
  readonly tables: Readonly<Record<string, readonly Row[]>>
  readonly lsoas: readonly Feature[]
  /** Polygons of Wales and Scotland. */
  readonly land: readonly Feature[]
  /** A town of Wales with its position. */
  readonly abroad: Expectations['abroad']
}

/** No publisher has a file of these: a maintainer supplies them. */
export const BY_HAND = ['gp_practice_ccg_by_year.csv.gz', 'icb_2026.csv', 'councils_2026.csv']

/** As the publishers of files without a header quote. */
export const quoted = (fields: readonly string[]) => `${fields.map(field => `"${field}"`).join()}\r\n`

/** Rows by what `key` says of them. */
export function grouped(rows: readonly Row[], key: (row: Row) => string): [string, Row[]][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return [...groups]
}

export function csvOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0]!)
  return [columns, ...rows.map(row => columns.map(column => row[column]!))].map(fields => csvLine(fields)).join('')
}

export function handMade({ tables }: Country): Record<string, string | Uint8Array> {
  return Object.fromEntries(
    BY_HAND.map(name => [name, name.endsWith('.gz') ? gzipSync(csvOf(tables[name]!)) : csvOf(tables[name]!)]),
  )
}

/** What the country must come to, from its tables and not from what is compiled. */
export function expectationsOf({ tables, abroad }: Country): Expectations {
  const lookups = tables['lsoa11_areas.csv.gz']!
  const columns = PUBLISHED.map(({ column }) => column)
  const total = (table: string, column: string, fits: (row: Row) => boolean = () => true) =>
    tables[table]!.filter(fits).reduce((sum, row) => sum + Number(row[column]), 0)
  const people = tables['lsoa11_population.csv.gz']!
  const km2 = total('lsoa11_population.csv.gz', 'area_km2')
  const ages = AGE_BANDS.map(band => `mid2019_${band}`)
  return {
    cells: new Set(lookups.map(row => columns.map(column => row[column]).join())).size,
    areas: Object.fromEntries(
      EDITIONS.map(edition => [
        edition.id,
        edition.follows ? tables[boardFile(edition)]!.length : new Set(lookups.map(row => row[edition.column])).size,
      ]),
    ),
    residents2017: people.reduce((sum, row) => sum + Number(row.mid2017), 0),
    residents2019: people.reduce((sum, row) => sum + ages.reduce((all, band) => all + Number(row[band]), 0), 0),
    // Each area is rounded to 0.1 km².
    km2: [km2 - 1, km2 + 1],
    allocations2017: total(
      'ccg2017_allocations.csv',
      'core_allocation_thousand_gbp',
      r => r.financial_year === '2017/18',
    ),
    registered2017: total('ccg2017_registered_patients.csv', 'registered', row => row.month === '2017-04'),
    practices2017: tables['gp_practices_2017-07.csv.gz']!.length,
    unlistedPractices2017: 0,
    fewestPractices: new Set(tables['gp_practice_membership.csv.gz']!.map(({ ods }) => ods)).size,
    fewestPlaces: 3,
    fewestCommonNames: 3,
    hasGreaterLondon: false,
    boardPhones: 1,
    boardContactPages: 1,
    abroad,
  }
}
