/** The source tables of a small country as files, as they are after `npm run data:prepare`. */
import { gzipSync } from 'node:zlib'
import { PUBLISHED } from '../../../../../pipeline/successions.ts'
import { mapTables } from './context.ts'
import { type Country, csvOf, type Row } from './tables.ts'

const FIFTH = ['imd2015_residents_in_most_deprived_fifth_pct', 'imd2019_residents_in_most_deprived_fifth_pct']

/** By their path. */
export function tableFiles({ tables, lsoas, land }: Country): Record<string, string | Uint8Array> {
  const all = { ...tables, 'imd_by_area.csv': deprivation(tables['areas.csv']!) }
  const csv = Object.entries(all).map(([path, rows]) => [path, zipped(path, csvOf(rows))] as const)
  const shapes = lsoas.map(shape => JSON.stringify(shape)).join(',\n')
  const neighbours = land.map(shape => JSON.stringify({ ...shape, properties: { ...shape.properties, km2: 100 } }))
  return {
    ...Object.fromEntries(csv),
    ...mapTables(),
    'lsoa11_bgc.geojson.gz': gzipSync(`{"type":"FeatureCollection","features":[\n${shapes}\n]}\n`),
    'context/land_neighbours.geojsonl.gz': gzipSync(`${neighbours.join('\n')}\n`),
  }
}

function zipped(path: string, text: string): string | Uint8Array {
  return path.endsWith('.gz') ? gzipSync(text) : text
}

/** The same everywhere, so that every sum over England is right. */
function deprivation(areas: readonly Row[]): Row[] {
  const shares = Object.fromEntries(FIFTH.map(column => [column, '20']))
  const editions = new Set(PUBLISHED.map(({ id }) => id))
  return [
    ...areas
      .filter(({ edition }) => editions.has(edition!))
      .map(({ edition, gss }) => ({ edition: edition!, gss: gss!, ...shares })),
    { edition: 'england', gss: 'E92000001', ...shares },
  ]
}
