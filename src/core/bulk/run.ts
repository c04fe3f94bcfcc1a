/** One conversion, from a file to the table that comes back. The page and the command line both run it. */
import { createAtlas } from '../areas/atlas.ts'
import { createFinder, type GeoSource } from '../finder/finder.ts'
import type { FinderResult } from '../finder/result.ts'
import type { AreaTable } from '../geo.ts'
import { readCell } from './cell.ts'
import { type Converter, createConverter, type Job, type Problem } from './convert.ts'
import type { Survey } from './encoding/survey.ts'
import { rowsAbove } from './guess/table.ts'
import type { FileBytes } from './look.ts'
import { isNearEngland } from './position.ts'
import type { RawRow } from './reading/records.ts'
import { createTableReader } from './reading/table.ts'
import type { AboutRow } from './reasons.ts'
import type { Report } from './report.ts'
import { readRow, type Where } from './where.ts'

/** Spreadsheets take a file with this mark for UTF-8, and without it for their own encoding. */
const MARK = '\ufeff'
/** Rows between two signs of progress. */
const ROWS_AT_ONCE = 2000

export interface Sink {
  /** The table that comes back. */
  table(text: string): Promise<void> | void
  /** Rows without an answer. */
  problems?(problems: readonly Problem[]): void
}

export interface Watching {
  /** Rows of data that are done. */
  progress(rows: number): void
  /** A file of ours did not arrive; resolves when it is to be tried again. */
  failed(error: unknown): Promise<void>
}

export interface FullReport extends Report {
  /** Lines that were read in another encoding, since they are no UTF-8. */
  readonly otherLines: number
}

/** Rows went in that did not come out: nothing of the result may be used. */
export class RowsLost extends Error {
  override readonly name = 'RowsLost'
  constructor(expected: number, read: number) {
    super(`We counted ${expected} lines in the file, but read ${read}. We stopped, so that no row is lost.`)
  }
}

export async function convertFile(
  file: FileBytes,
  survey: Survey,
  job: Job,
  source: GeoSource,
  reason: (answer: FinderResult, about: AboutRow) => string,
  sink: Sink,
  watching: Watching,
): Promise<FullReport> {
  const converter = await insist(() => open(job, source, reason), watching)
  const reader = createTableReader(survey.encoding, job.layout, createIsRow(job.names.length, job.where))
  if (survey.hasMark || !survey.isAscii) await sink.table(MARK)
  let rows = 0
  const convert = async (all: readonly RawRow[]) => {
    for (let at = 0; at < all.length; at += ROWS_AT_ONCE) {
      const some = all.slice(at, at + ROWS_AT_ONCE)
      const { lines, problems } = await insist(() => converter.convert(some), watching)
      await sink.table(lines)
      sink.problems?.(problems)
      rows += some.length
      watching.progress(Math.max(0, rows - rowsAbove(job.layout)))
    }
  }
  for await (const bytes of file.read()) await convert(reader.push(bytes))
  await convert(reader.finish())
  // Counted on the bytes, apart from the reader. A list with several entries a line has more rows than lines.
  if (!job.layout.isListOfLines && reader.lines !== survey.lines) throw new RowsLost(survey.lines, reader.lines)
  return { ...converter.report, otherLines: reader.otherLines }
}

async function open(
  job: Job,
  source: GeoSource,
  reason: (answer: FinderResult, about: AboutRow) => string,
): Promise<Converter> {
  const finder = createFinder(source)
  const [cells, table] = await Promise.all([finder.cells(), source.json('areas.json') as Promise<AreaTable>])
  return createConverter(job, { finder, cells, atlas: createAtlas(table.areas), reason })
}

/** A line is a row by itself when it is as wide as the table and has a postcode in its column. */
export function createIsRow(width: number, where: Where): (fields: readonly string[]) => boolean {
  return fields => {
    if (fields.length !== width) return false
    const unquoted = fields.map(field => field.replace(/^\s*"|"\s*$/g, ''))
    const cell = width === 1 ? readCell(unquoted[0]!) : readRow(unquoted, where)
    return cell.kind === 'postcode' || isNearEngland(cell)
  }
}

/** Retries until it works, so that a lost connection does not lose the rows converted so far. */
async function insist<T>(make: () => Promise<T>, { failed }: Watching): Promise<T> {
  for (;;) {
    try {
      return await make()
    } catch (error) {
      await failed(error)
    }
  }
}
