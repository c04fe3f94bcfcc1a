/** The compiled data as three files that any engine for billions of rows reads. */
import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { BOOLEAN, DOUBLE, type DuckDBType, INTEGER, VARCHAR } from '@duckdb/node-api'
import { EDITION_IDS } from '../../src/core/areas/editions.ts'
import { appendRows, openDatabase, quote } from './database.ts'
import { areaRows, cellRows, directoryRows, type Value } from './tables.ts'

interface Table {
  readonly name: string
  readonly columns: readonly (readonly [name: string, type: DuckDBType])[]
  readonly rows: Iterable<Value[]>
  /** What is written of it. */
  readonly select: string
}

const EDITION_COLUMNS = EDITION_IDS.map(id => [id, VARCHAR] as const)

/**
 * Writes `directory.parquet`, `areas.parquet` and `cells.parquet` (GeoParquet 1.0, WKB in degrees, WGS84) into `folder`.
 *
 * @param geo folder of the compiled data
 * @param wanted the outcodes to write; all when left out
 * @returns rows in each file
 * @throws when a file of the compiled data is missing or damaged; no file is left half-written
 */
export async function writeParquet(
  geo: string,
  folder: string,
  wanted?: (outcode: string) => boolean,
): Promise<Record<string, number>> {
  mkdirSync(folder, { recursive: true })
  const counts: Record<string, number> = {}
  for (const table of tables(geo, wanted)) counts[table.name] = await writeTable(table, folder)
  return counts
}

function tables(geo: string, wanted?: (outcode: string) => boolean): Table[] {
  const position = [
    ['lat', DOUBLE],
    ['long', DOUBLE],
    ['country', VARCHAR],
    ['cell', INTEGER],
  ] as const
  const measures = [
    ['residents2017', INTEGER],
    ['residents2019', INTEGER],
    ['km2', DOUBLE],
  ] as const
  const areaColumns = (['edition', 'gss', 'ods', 'name'] as const).map(name => [name, VARCHAR] as const)
  return [
    {
      name: 'directory',
      columns: [['postcode', VARCHAR], ['live', BOOLEAN], ...position, ...EDITION_COLUMNS],
      rows: directoryRows(geo, wanted),
      select: '*',
    },
    { name: 'areas', columns: [...areaColumns, ...measures], rows: areaRows(geo), select: '*' },
    {
      name: 'cells',
      columns: [['cell', INTEGER], ['residents', INTEGER], ...EDITION_COLUMNS, ['geometry', VARCHAR]],
      rows: cellRows(geo),
      select: '* REPLACE (geometry::GEOMETRY AS geometry)',
    },
  ]
}

async function writeTable({ name, columns, rows, select }: Table, folder: string): Promise<number> {
  const database = await openDatabase()
  const file = join(folder, `${name}.parquet`)
  const unfinished = `${file}.part`
  try {
    await database.run(`CREATE TABLE ${name} (${columns.map(([column, type]) => `"${column}" ${type}`).join(', ')})`)
    const types = columns.map(([, type]) => type)
    await appendRows(database, name, types, rows)
    await database.run(
      `COPY (SELECT ${select} FROM ${name}) TO ${quote(unfinished)} (FORMAT parquet, COMPRESSION zstd)`,
    )
    renameSync(unfinished, file)
    const [row] = (await database.runAndReadAll(`SELECT count(*)::INTEGER FROM ${name}`)).getRows()
    return Number(row![0])
  } finally {
    database.closeSync()
  }
}
