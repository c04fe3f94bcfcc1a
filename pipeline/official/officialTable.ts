/** Rows of a publisher's CSV: strict about which columns there are, lenient about their order, their case and any others. */
import { pipeline } from 'node:stream'
import { parse } from 'csv-parse'
import { Row, SourceError } from '../row.ts'
import type { Member } from './zip.ts'

const CSV = { bom: true, relax_column_count: true, readableHighWaterMark: 1024, info: true } as const

interface Record {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

/**
 * Rows of a file with a header. `columns` gives, for each name that the code uses, what the publisher has called it.
 *
 * @throws SourceError that names file, line and column
 */
export async function* rowsWithHeader<C extends string>(
  member: Member,
  columns: Readonly<{ [name in C]: RegExp }>,
): AsyncGenerator<Row<C>> {
  let positions: Map<string, number> | undefined
  let width = 0
  for await (const { record, info } of records(member)) {
    if (!positions) {
      positions = findColumns(member.name, record, columns)
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

async function* records({ name, stream }: Member): AsyncGenerator<Record> {
  const parser = pipeline(stream, parse(CSV), () => {})
  try {
    yield* parser as unknown as AsyncIterable<Record>
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new SourceError(name, error.message, 'lines' in error ? Number(error.lines) : undefined)
  }
}

function findColumns<C extends string>(
  file: string,
  header: readonly string[],
  columns: Readonly<{ [name in C]: RegExp }>,
): Map<string, number> {
  return new Map(
    (Object.entries(columns) as [C, RegExp][]).map(([name, pattern]) => {
      const fits = header.flatMap((title, i) => (pattern.test(title.trim().toLowerCase()) ? [i] : []))
      if (fits.length === 1) return [name, fits[0]!] as const
      const problem = fits.length === 0 ? 'the column is missing' : `${fits.length} columns could be it`
      throw new SourceError(file, `${problem}; found ${header.join(', ')}`, 1, name)
    }),
  )
}
