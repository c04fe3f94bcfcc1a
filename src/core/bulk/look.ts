/** What a file holds, before anything is done with it: every guess in it can be changed, and the file looked at again. */
import { createDecoder } from './encoding/decoder.ts'
import type { Encoding } from './encoding/encodings.ts'
import { createSurveyor, type Survey } from './encoding/survey.ts'
import { guessTable, type Layout, type Said, type Table } from './guess/table.ts'
import { LINE_END } from './reading/dialect.ts'
import { type FileKind, fileKind } from './reading/kind.ts'
import { createTableReader } from './reading/table.ts'

/** A file that can be read from its start as often as needed, a piece at a time. */
export interface FileBytes {
  readonly size: number
  read(): AsyncIterable<Uint8Array>
}

export type Look =
  | {
      readonly kind: 'table'
      readonly survey: Survey
      readonly table: Table
      /** Rows to expect, titles and names included; a row may take several lines. */
      readonly rows: number
    }
  /** A file without a text in it. */
  | { readonly kind: 'empty' }
  /** A file of another kind: what it is. */
  | { readonly kind: 'other'; readonly is: Exclude<FileKind, 'text'> }

export interface SaidOfFile extends Said {
  readonly encoding?: Encoding | undefined
  /** Of a spreadsheet: the name of a sheet, or its number from 1. */
  readonly sheet?: string | undefined
}

/** Bytes from which the table is guessed. */
const START = 1 << 18
const SIGNATURE = 1 << 16

export async function lookAt(file: FileBytes, said: SaidOfFile = {}): Promise<Look> {
  const start = await readStart(file)
  if (start.length === 0) return { kind: 'empty' }
  const early = createSurveyor(start, said.encoding)
  early.push(start)
  const { encoding } = early.finish()
  const is = fileKind(start.subarray(0, SIGNATURE), decode(start.subarray(0, SIGNATURE), encoding))
  if (is !== 'text') return { kind: 'other', is }

  const surveyor = createSurveyor(start, said.encoding)
  for await (const bytes of file.read()) surveyor.push(bytes)
  const survey = surveyor.finish()
  const text = decode(start, survey.encoding)
  const whole = file.size > start.length ? wholeLines(text) : text
  if (whole.trim() === '') return { kind: 'empty' }
  const table = guessTable(whole, said)
  const rows = table.layout.isListOfLines ? await countEntries(file, survey.encoding, table.layout) : survey.lines
  return { kind: 'table', survey, table, rows }
}

async function countEntries(file: FileBytes, encoding: Encoding, layout: Layout): Promise<number> {
  const reader = createTableReader(encoding, layout)
  let rows = 0
  for await (const bytes of file.read()) rows += reader.push(bytes).length
  return rows + reader.finish().length
}

async function readStart(file: FileBytes): Promise<Uint8Array> {
  const start = new Uint8Array(Math.min(START, file.size))
  let length = 0
  for await (const bytes of file.read()) {
    start.set(bytes.subarray(0, start.length - length), length)
    length += bytes.length
    if (length >= start.length) break
  }
  return start.subarray(0, Math.min(length, start.length))
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  const decoder = createDecoder(encoding)
  return decoder.push(bytes) + decoder.finish()
}

/** Without the last line, which may be cut; a text of one line stays. */
function wholeLines(text: string): string {
  let end = 0
  for (const match of text.matchAll(LINE_END)) end = match.index + match[0].length
  return end === 0 ? text : text.slice(0, end)
}
