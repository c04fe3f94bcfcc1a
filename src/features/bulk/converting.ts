/** One conversion, from the person's file to the table that they get back. */
import { createAtlas } from '../../core/areas/atlas.ts'
import { type Converter, type Counts, createConverter, NO_ROWS } from '../../core/bulk/convert.ts'
import type { Decoder } from '../../core/bulk/encoding.ts'
import { createFinder, type GeoSource } from '../../core/finder/finder.ts'
import type { AreaTable } from '../../core/geo.ts'
import type { Choice, Progress, Result, Sample } from './protocol.ts'
import { readRows } from './reading.ts'
import { columnName, reasonWords } from './texts.ts'

/** The browser keeps large pieces on disk, so what is written is put away this often, in characters. */
const PIECE = 1 << 20
/** Spreadsheets take a file with this mark for UTF-8, and without it for their own encoding. */
const MARK = '\ufeff'

export interface Watching {
  progress(progress: Progress): void
  /** A file of ours did not arrive; resolves when it is to be tried again. */
  failed(error: unknown): Promise<void>
}

/** Rejects when the person's file cannot be read to its end. */
export async function convertFile(
  file: Blob,
  sample: Sample,
  choice: Choice,
  source: GeoSource,
  watching: Watching,
): Promise<Result> {
  const converter = await insist(() => open(sample, choice, source), watching)
  const pieces: Blob[] = []
  let text = converter.header
  let counts: Counts = NO_ROWS
  let rows = choice.hasHeader ? -1 : 0
  let decoder: Decoder | undefined
  for await (const piece of readRows(file, sample.dialect, opened => (decoder = opened))) {
    const own = rows === -1 && piece.rows.length > 0 ? piece.rows.slice(1) : piece.rows
    if (piece.rows.length > 0) rows = Math.max(0, rows) + own.length
    const converted = await insist(() => converter.convert(own), watching)
    counts = add(counts, converted.counts)
    text += converted.lines
    if (text.length > PIECE) {
      pieces.push(new Blob([text]))
      text = ''
    }
    watching.progress({ bytes: piece.bytes, rows: Math.max(0, rows) })
  }
  const isOldEncoding = decoder?.encoding === 'windows-1252'
  const mark = decoder?.hasMark || isOldEncoding ? MARK : ''
  return { table: new Blob([mark, ...pieces, text], { type: 'text/csv;charset=utf-8' }), counts, isOldEncoding }
}

async function open({ dialect, rows }: Sample, choice: Choice, source: GeoSource): Promise<Converter> {
  const finder = createFinder(source)
  const [cells, table] = await Promise.all([finder.cells(), source.json('areas.json') as Promise<AreaTable>])
  const first = rows[0] ?? []
  const names = first.map((name, column) => (choice.hasHeader && name.trim()) || columnName(column))
  const job = { ...choice, names, delimiter: dialect.delimiter }
  return createConverter(job, { finder, cells, atlas: createAtlas(table.areas), reason: reasonWords })
}

/** Tries until it works: what has been converted so far is not lost to a train in a tunnel. */
async function insist<T>(make: () => Promise<T>, { failed }: Watching): Promise<T> {
  for (;;) {
    try {
      return await make()
    } catch (error) {
      await failed(error)
    }
  }
}

function add(a: Counts, b: Counts): Counts {
  const names = Object.keys(a) as (keyof Counts)[]
  return Object.fromEntries(names.map(name => [name, a[name] + b[name]])) as Counts
}
