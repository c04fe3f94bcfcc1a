/** Reads the source tables: CSV, plain or gzipped, and the line-per-feature GeoJSON of the LSOAs. */
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { Row, SourceError } from './row.ts'

const CHUNK = 1 << 18

/** The field count is checked here, for a better message; the default buffer of 16 rows costs a third more time. */
const CSV = { bom: true, relax_column_count: true, readableHighWaterMark: 1024 }

/**
 * Streams the rows of a table that must have `columns` (others are ignored, order is free).
 *
 * @throws SourceError when the file, a column or a field is missing, or the CSV or gzip is malformed.
 */
export async function* openTable<const C extends string>(
  dir: string,
  file: string,
  columns: readonly C[],
): AsyncGenerator<Row<C>, void, undefined> {
  const parser = parse(CSV)
  const records: AsyncIterable<string[]> = pipeline(openFile(dir, file), parser, () => {})
  let positions: Map<string, number> | undefined
  let line = 1
  try {
    for await (const fields of records) {
      if (!positions) positions = findColumns(file, fields, columns)
      else if (fields.length === positions.size) yield new Row(file, line, positions, fields)
      else throw new SourceError(file, `expected ${positions.size} fields, found ${fields.length}`, line)
      line += linesIn(fields)
    }
  } catch (error) {
    throw explain(file, error, line)
  }
  if (!positions) throw new SourceError(file, `the file is empty; expected the columns ${columns.join(', ')}`, 1)
}

/** All rows of a small table at once. */
export async function readTable<const C extends string>(
  dir: string,
  file: string,
  columns: readonly C[],
): Promise<Row<C>[]> {
  const rows: Row<C>[] = []
  for await (const row of openTable(dir, file, columns)) rows.push(row)
  return rows
}

export type Lsoa = Feature<Polygon | MultiPolygon, { readonly LSOA11CD: string }>

export const LSOA_BOUNDARIES = 'lsoa11_bgc.geojson.gz'

/** Streams the boundaries of the LSOAs of England: degrees, WGS84, one feature a line. */
export async function* readLsoas(dir: string, file = LSOA_BOUNDARIES): AsyncGenerator<Lsoa, void, undefined> {
  let line = 0
  try {
    for await (const text of readLines(openFile(dir, file))) {
      line += 1
      if (text.startsWith('{"type":"Feature",')) yield parseLsoa(file, text, line)
      else if (!/^(\{"type":"FeatureCollection".*|\]\}|)$/.test(text)) {
        throw new SourceError(file, 'expected one GeoJSON feature on the line', line)
      }
    }
  } catch (error) {
    throw explain(file, error, line)
  }
}

/** Streams a file of GeoJSON features with a name and a size, one a line. */
export async function* readFeatureLines(
  dir: string,
  file: string,
): AsyncGenerator<Feature<Polygon | MultiPolygon, { readonly name: string; readonly km2: number }>, void, undefined> {
  let line = 0
  try {
    for await (const text of readLines(openFile(dir, file))) {
      line += 1
      if (!text) continue
      if (!text.startsWith('{"type":"Feature",')) throw new SourceError(file, 'expected one GeoJSON feature', line)
      yield JSON.parse(text)
    }
  } catch (error) {
    throw explain(file, error, line)
  }
}

// readline's iterator hangs when its stream fails (a truncated .gz); iterating the stream itself rejects.
async function* readLines(input: Readable): AsyncGenerator<string, void, undefined> {
  let rest = ''
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + chunk).split(/\r?\n/)
    rest = lines.pop()!
    yield* lines
  }
  yield rest
}

function parseLsoa(file: string, text: string, line: number): Lsoa {
  let lsoa: Lsoa
  try {
    lsoa = JSON.parse(text.replace(/,$/, ''))
  } catch {
    throw new SourceError(file, 'expected one GeoJSON feature on the line', line)
  }
  if (!/^E01\d{6}$/.test(lsoa.properties?.LSOA11CD)) {
    throw new SourceError(file, 'expected an LSOA code such as E01000001', line, 'LSOA11CD')
  }
  const rings = lsoa.geometry?.type === 'MultiPolygon' ? lsoa.geometry.coordinates.flat() : lsoa.geometry?.coordinates
  if (!rings?.length || !rings.every(isRing)) {
    throw new SourceError(file, 'expected a polygon with positions in degrees', line, 'geometry')
  }
  return lsoa
}

function isRing(ring: unknown): boolean {
  return Array.isArray(ring) && ring.length >= 4 && ring.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90)
}

function openFile(dir: string, file: string): Readable {
  const path = join(dir, file)
  if (!existsSync(path)) throw new SourceError(file, `the file is missing from ${dir}`)
  const stream = createReadStream(path, { highWaterMark: CHUNK })
  return file.endsWith('.gz') ? pipeline(stream, createGunzip({ chunkSize: CHUNK }), () => {}) : stream
}

function findColumns(file: string, header: readonly string[], columns: readonly string[]): Map<string, number> {
  const missing = columns.find(column => !header.includes(column))
  if (missing) throw new SourceError(file, `the column is missing; found ${header.join(', ')}`, 1, missing)
  return new Map(header.map((name, position) => [name, position]))
}

function linesIn(fields: readonly string[]): number {
  let lines = 1
  for (const field of fields) if (field.includes('\n')) lines += field.split('\n').length - 1
  return lines
}

/** A fault of the CSV or of the compression gets the file's name and the line it was met on. */
function explain(file: string, error: unknown, line: number): unknown {
  if (error instanceof SourceError || !(error instanceof Error) || !('code' in error)) return error
  return new SourceError(file, error.message, 'lines' in error ? Number(error.lines) : line)
}
