/** The source tables that can be made of the official files in the cache. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { csvLine } from '../../src/core/csv.ts'
import { readTable } from '../sources.ts'
import { preparePostcodes } from './postcodes.ts'
import { readBoundaries } from './readers/boundaries/read.ts'
import { readMemberships, readPractices } from './readers/ods/read.ts'
import type { OfficialFile } from './registry.ts'

export interface Recipe {
  /** The table, as the pipeline reads it. */
  readonly table: string
  /** Ids of the official files that it needs. */
  readonly needs: readonly string[]
  /** @param paths of these files, in their order; `out` has the tables that are there already */
  make(paths: readonly string[], out: string): Promise<string[]> | string[]
}

export const RECIPES: readonly Recipe[] = [
  {
    table: 'postcodes.csv.gz',
    needs: ['nspl-allocation', 'nspl', 'code-point-open'],
    make: ([allocation, positions, inUse]) =>
      preparePostcodes({ allocation: allocation!, positions: positions!, inUse: inUse! }),
  },
  {
    table: 'lsoa11_bgc.geojson.gz',
    needs: ['lsoa-2011-boundaries'],
    make: ([path]) => ['{"type":"FeatureCollection","features":[\n', readBoundaries(path!).join(',\n'), '\n]}\n'],
  },
  {
    table: 'gp_practice_membership.csv.gz',
    needs: ['ods-epcmem'],
    make: ([path], out) => prepareMemberships(path!, out),
  },
  {
    table: 'ods_practices.csv.gz',
    needs: ['ods-epraccur'],
    make: ([path]) => preparePractices(path!),
  },
]

export type Made = { readonly table: string } & (
  | { readonly kind: 'made'; readonly lines: number }
  | { readonly kind: 'missing'; readonly ids: readonly string[] }
)

/**
 * Writes every table whose files are there into `out`; a table is whole or as it was.
 *
 * @throws SourceError that names file, line and column
 */
export async function* prepare(files: readonly OfficialFile[], cache: string, out: string): AsyncGenerator<Made> {
  mkdirSync(out, { recursive: true })
  const pathOf = (id: string) => join(cache, files.find(file => file.id === id)?.file ?? id)
  for (const { table, needs, make } of RECIPES) {
    const ids = needs.filter(id => !existsSync(pathOf(id)))
    if (ids.length > 0) {
      yield { table, kind: 'missing', ids }
      continue
    }
    const lines = await make(needs.map(pathOf), out)
    writeFileSync(join(out, `${table}.part`), gzipSync(lines.join('')))
    renameSync(join(out, `${table}.part`), join(out, table))
    yield { table, kind: 'made', lines: lines.length }
  }
}

async function preparePractices(path: string): Promise<string[]> {
  const lines = [csvLine(['ods', 'name', 'address', 'postcode', 'phone', 'open_date', 'sicbl_ods', 'joined_sicbl'])]
  for await (const { ods, name, address, postcode, phone, opened, commissioner, joined } of readPractices(path))
    lines.push(csvLine([ods, name, address, postcode, phone, opened, commissioner, joined]))
  return lines
}

/** Those of CCGs and sub-ICB locations alone: `areas.csv` has their codes. */
async function prepareMemberships(path: string, out: string): Promise<string[]> {
  const areas = await readTable(out, 'areas.csv', ['kind', 'ods'])
  const known = new Set(areas.filter(row => row.text('kind') !== 'icb').map(row => row.text('ods')))
  const rows: string[][] = []
  for await (const { ods, parent, joined, left } of readMemberships(path))
    if (known.has(parent)) rows.push([ods, parent, joined, left, 'epcmem'])
  rows.sort((a, b) => (`${a[0]} ${a[2]} ${a[1]}` < `${b[0]} ${b[2]} ${b[1]}` ? -1 : 1))
  return [csvLine(['ods', 'ccg_ods', 'joined', 'left', 'source']), ...rows.map(row => csvLine(row))]
}
