/** Rows of a publisher's CSV: strict about which columns there are, lenient about their order, their case and any others. */
import { pipeline } from 'node:stream'
import { parse } from 'csv-parse'
import { WINDOWS_1252 } from '../../src/core/bulk/encoding/encodings.ts'
import { Row, SourceError } from '../row.ts'
import type { Member } from './zip.ts'

const CSV = { bom: true, relax_column_count: true, readableHighWaterMark: 1024, info: true } as const

interface Record {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

/** For each name that the code uses, what the publisher has called it; the title is in small letters, without blanks around. */
export type Columns<C extends string> = Readonly<{ [name in C]: RegExp }>

export interface Format {
  /** Columns that a file may lack: ask `row.has`. */
  readonly optional?: readonly string[]
  /** Between fields; a file that has another than the comma has no quotation marks. */
  readonly delimiter?: string
  /** UTF-8 unless it is said. */
  readonly encoding?: 'windows-1252'
}

/**
 * Rows of a file with a header.
 *
 * @throws SourceError that names file, line and column
 */
export async function* rowsWithHeader<C extends string>(
  member: Member,
  columns: Columns<C>,
  format: Format = {},
): AsyncGenerator<Row<C>> {
  let positions: Map<string, number> | undefined
  let width = 0
  for await (const { record, info } of records(member, format)) {
    if (!positions) {
      positions = findColumns(member.name, 1, record, columns, format.optional)
      width = record.length
    } else if (record.length === width) yield new Row<C>(member.name, info.lines, positions, record)
    else throw new SourceError(member.name, `expected ${width} fields, found ${record.length}`, info.lines)
  }
  if (!positions) throw new SourceError(member.name, 'the file is empty', 1)
}

/** Rows of a file without one: `columns` names all its fields, in their order; a name that is empty is not read. */
export async function* rowsWithoutHeader<C extends string>(
  member: Member,
  columns: readonly (C | '')[],
): AsyncGenerator<Row<C>> {
  const positions = new Map(columns.flatMap((name, i) => (name ? [[name, i] as const] : [])))
  for await (const { record, info } of records(member)) {
    if (record.length !== columns.length) {
      throw new SourceError(member.name, `expected ${columns.length} fields, found ${record.length}`, info.lines)
    }
    yield new Row<C>(member.name, info.lines, positions, record)
  }
}

async function* records({ name, stream }: Member, { delimiter, encoding }: Format = {}): AsyncGenerator<Record> {
  const options = { ...CSV, ...(delimiter && { delimiter, quote: false as const }) }
  const text = encoding ? decodeWindows(stream) : stream
  const parser = pipeline(text, parse(options), () => {})
  try {
    yield* parser as unknown as AsyncIterable<Record>
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new SourceError(name, error.message, 'lines' in error ? Number(error.lines) : undefined)
  }
}

/** Each byte is a sign: Latin-1 but for those of 0x80 to 0x9f. */
async function* decodeWindows(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  for await (const bytes of stream)
    yield bytes.toString('latin1').replace(/[\x80-\xff]/g, sign => WINDOWS_1252[sign.charCodeAt(0) - 0x80]!)
}

/** @throws SourceError when one is missing, or several could be it */
export function findColumns<C extends string>(
  file: string,
  line: number,
  header: readonly string[],
  columns: Columns<C>,
  optional: readonly string[] = [],
): Map<string, number> {
  return new Map(
    (Object.entries(columns) as [C, RegExp][]).flatMap(([name, pattern]) => {
      const fits = header.flatMap((title, i) => (pattern.test(title.trim().toLowerCase()) ? [i] : []))
      if (fits.length === 1) return [[name, fits[0]!] as const]
      if (fits.length === 0 && optional.includes(name)) return []
      const problem = fits.length === 0 ? 'the column is missing' : `${fits.length} columns could be it`
      throw new SourceError(file, `${problem}; found ${header.join(', ')}`, line, name)
    }),
  )
}
