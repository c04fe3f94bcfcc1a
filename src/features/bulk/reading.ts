/** The person's file, from bytes to rows, a piece at a time: it is never in memory whole. */
import { guessColumns } from '../../core/bulk/columns.ts'
import { createDecoder, type Decoder } from '../../core/bulk/encoding.ts'
import { createRowReader, type Dialect, guessDialect } from '../../core/bulk/rows.ts'
import type { Sample } from './protocol.ts'

const START = 1 << 16
const SAMPLED_ROWS = 100

/** Looks at the first 64 KB. Rejects when they are not text: a spreadsheet's own format, for example. */
export async function look(file: Blob): Promise<Sample> {
  const bytes = new Uint8Array(await file.slice(0, START).arrayBuffer())
  const decoder = createDecoder(bytes)
  if (bytes.includes(0) && !decoder.encoding.startsWith('utf-16')) throw new TypeError('Not a text')
  const lines = decoder.push(bytes)
  // A last line without an end; or a first one so long that its end is not in sight.
  const text = file.size <= START || lines === '' ? lines + decoder.finish() : lines
  const dialect = guessDialect(text)
  const reader = createRowReader(dialect)
  const rows = reader.push(text).slice(0, SAMPLED_ROWS)
  // One row that fills the sample, or a list of one line.
  const some = rows.length > 0 ? rows : reader.finish()
  const width = Math.max(1, ...some.map(row => row.length))
  return { dialect, guess: guessColumns(some), rows: some.map(row => pad(row, width)) }
}

export interface Piece {
  readonly rows: string[][]
  /** Of the file, read so far. */
  readonly bytes: number
}

/** All rows in their order; `opened` gets the decoder, which knows the encoding in the end. */
export async function* readRows(
  file: Blob,
  dialect: Dialect,
  opened: (decoder: Decoder) => void,
): AsyncGenerator<Piece> {
  const reader = createRowReader(dialect)
  const stream = file.stream().getReader()
  let decoder: Decoder | undefined
  let bytes = 0
  for (;;) {
    const { done, value } = await stream.read()
    if (done) break
    if (!decoder) {
      decoder = createDecoder(value)
      opened(decoder)
    }
    bytes += value.length
    yield { rows: reader.push(decoder.push(value)), bytes }
  }
  yield { rows: [...reader.push(decoder?.finish() ?? ''), ...reader.finish()], bytes }
}

function pad(row: readonly string[], width: number): string[] {
  return [...row, ...Array<string>(width - row.length).fill('')]
}
