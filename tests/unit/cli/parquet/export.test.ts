import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VARCHAR } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { diskSource } from '../../../../cli/diskSource.ts'
import { appendRows, type Database, openDatabase } from '../../../../cli/parquet/database.ts'
import { attachExport, LOOKUP } from '../../../../cli/parquet/lookup.ts'
import { writeParquet } from '../../../../cli/parquet/write.ts'
import { EDITION_IDS } from '../../../../src/core/areas/editions.ts'
import { createFinder } from '../../../../src/core/finder/finder.ts'
import type { AreaTable } from '../../../../src/core/geo.ts'

const GEO = 'public/geo'
/** One inside a CCG, one that borders cut, two that Wales and Scotland share, one of a single old postcode. */
const OUTCODES = ['CM16', 'EN9', 'CH4', 'TD15', 'GIR']

let folder: string
let database: Database
let counts: Record<string, number>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ccg-finder-parquet-'))
  counts = await writeParquet(GEO, folder, outcode => OUTCODES.includes(outcode))
  database = await openDatabase()
  await attachExport(database, folder)
}, 60_000)

afterAll(() => {
  database.closeSync()
  rmSync(folder, { recursive: true })
})

const rows = async (query: string) => (await database.runAndReadAll(query)).getRowObjects()

it('writes whole files alone, and counts their rows', async () => {
  expect(readdirSync(folder).sort()).toEqual(['areas.parquet', 'cells.parquet', 'directory.parquet'])
  expect(counts).toMatchObject({ areas: 1436, cells: 219 })
  expect(counts.directory).toBeGreaterThan(3000)
})

it('gives every postcode the areas that the finder gives it, in all ten editions', async () => {
  const finder = createFinder(diskSource(GEO))
  const cells = await finder.cells()
  for (const row of await rows('SELECT * FROM directory')) {
    const answer = await finder.find(String(row.postcode))
    const areas = answer.kind === 'postcode' ? cells[answer.cell]!.areas : EDITION_IDS.map(() => null)
    expect(
      EDITION_IDS.map(id => row[id]),
      String(row.postcode),
    ).toEqual(areas)
  }
})

it('converts a table of postcodes in any case and spacing, and keeps the rows that it does not know', async () => {
  const input = ['cm16 6tn', ' CM166TN ', 'Cm 16 6t n', 'en9 1aa', 'ZZ1 1ZZ', '', 'CH4 0AA']
  await database.run('CREATE TABLE input (postcode VARCHAR)')
  await appendRows(
    database,
    'input',
    [VARCHAR],
    input.map(text => [text]),
  )
  const found = await rows(LOOKUP)
  expect(found.map(row => row.postcode).sort()).toEqual([...input].sort())
  const { areas } = (await diskSource(GEO).json('areas.json')) as AreaTable
  const westEssex = areas.find(({ ods, editions }) => ods === '07H' && editions.includes(2))!
  for (const text of input.slice(0, 3)) {
    const row = found.find(({ postcode }) => postcode === text)
    expect(row).toMatchObject({ official_postcode: 'CM16 6TN', ccg2017: westEssex.gss, ccg2017_name: westEssex.name })
  }
  for (const text of ['ZZ1 1ZZ', '']) {
    expect(found.find(({ postcode }) => postcode === text)).toMatchObject({ official_postcode: null, ccg2017: null })
  }
})

it('writes borders as GeoParquet: WKB polygons in longitude and latitude, one for each cell', async () => {
  const [metadata] = await rows(
    `SELECT decode(value) AS geo FROM parquet_kv_metadata('${join(folder, 'cells.parquet')}') WHERE decode(key) = 'geo'`,
  )
  expect(JSON.parse(String(metadata!.geo))).toMatchObject({
    primary_column: 'geometry',
    columns: { geometry: { encoding: 'WKB', geometry_types: ['MultiPolygon'] } },
  })
  const texts = await rows('SELECT cell, ST_AsText(geometry) AS text FROM cells ORDER BY cell')
  expect(texts.map(({ cell }) => cell)).toEqual(Array.from({ length: 219 }, (_, cell) => cell))
  expect(texts.every(({ text }) => /^MULTIPOLYGON \(\(\(-?\d+\.\d+ [45]\d\.\d+/.test(String(text)))).toBe(true)
})
