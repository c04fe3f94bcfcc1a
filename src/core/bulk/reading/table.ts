/** All rows of a file, from its bytes, a piece at a time: it is never in memory whole. */
import { createDecoder } from '../encoding/decoder.ts'
import type { Encoding } from '../encoding/encodings.ts'
import type { Layout } from '../guess/table.ts'
import type { IsRow } from './fields.ts'
import { createListSplitter } from './list.ts'
import { createRowReader, type RawRow } from './records.ts'

export interface TableReader {
  push(bytes: Uint8Array): RawRow[]
  finish(): RawRow[]
  /** Lines of the file that the rows so far took. */
  readonly lines: number
  /** Lines that were read in another encoding than UTF-8, though the file is in UTF-8. */
  readonly otherLines: number
}

export function createTableReader(encoding: Encoding, layout: Layout, isRow?: IsRow): TableReader {
  const decoder = createDecoder(encoding)
  const list = layout.isListOfLines ? createListSplitter() : undefined
  const reader = createRowReader(layout, isRow)
  let lines = 0
  const count = (rows: RawRow[]): RawRow[] => {
    for (const row of rows) lines += row.lines
    return rows
  }
  return {
    push(bytes) {
      const text = decoder.push(bytes)
      return count(reader.push(list ? list.push(text) : text))
    },
    finish() {
      const text = decoder.finish()
      const last = list ? list.push(text) + list.finish() : text
      return count([...reader.push(last), ...reader.finish()])
    },
    get lines() {
      return lines
    },
    get otherLines() {
      return decoder.otherLines
    },
  }
}
