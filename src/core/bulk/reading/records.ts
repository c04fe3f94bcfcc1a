/** Rows from the text of a table that arrives in pieces. Whatever is wrong with one row stays in that row, and is told. */
import { type Dialect, LINE_END } from './dialect.ts'
import { type Fields, fieldsOfLine, type IsRow, readQuoted } from './fields.ts'

export interface RawRow extends Fields {
  /** As it was in the file, without its line end and without zero bytes. */
  readonly raw: string
  /** Lines of the file that it takes. */
  readonly lines: number
  readonly hasNul: boolean
}

export interface RowReader {
  /** The rows that end within this piece. */
  push(text: string): RawRow[]
  /** The last rows, when the text does not end with a line end. */
  finish(): RawRow[]
}

export function createRowReader(dialect: Dialect, isRow: IsRow = () => false): RowReader {
  let rest = ''

  const read = (text: string, isLast: boolean): RawRow[] => {
    const rows: RawRow[] = []
    const hasNul = text.includes('\0')
    let start = 0
    while (start < text.length) {
      const line = lineEndFrom(text, start)
      if (!isLast && !line.isSettled) break
      const lineText = text.slice(start, line.end)
      if (!lineText.includes('"')) {
        rows.push(toRow(fieldsOfLine(lineText, dialect.delimiter), lineText, 1, hasNul))
        start = line.next
        continue
      }
      const row = readQuoted(text, start, line.end, dialect, isRow, isLast)
      if (row === 'more') break
      const end = row.lines === 1 ? line : lineEndFrom(text, row.end)
      if (!isLast && !end.isSettled) break
      rows.push(toRow(row, text.slice(start, row.end), row.lines, hasNul))
      start = end.next
    }
    rest = text.slice(start)
    return rows
  }

  return {
    push: text => (text === '' ? [] : read(rest + text, false)),
    finish: () => read(rest, true),
  }
}

function lineEndFrom(text: string, start: number): { end: number; next: number; isSettled: boolean } {
  LINE_END.lastIndex = start
  const match = LINE_END.exec(text)
  if (!match) return { end: text.length, next: text.length, isSettled: false }
  const next = LINE_END.lastIndex
  // A carriage return at the end of what has arrived may be the start of a longer line end.
  const isSettled = match[0] !== '\r' || !/^\r?$/.test(text.slice(next, next + 2))
  return { end: match.index, next, isSettled }
}

function toRow({ fields, isStandard, isDamaged }: Fields, raw: string, lines: number, mayHaveNul: boolean): RawRow {
  if (!mayHaveNul || !raw.includes('\0')) return { fields, isStandard, isDamaged, raw, lines, hasNul: false }
  const clean = (text: string) => text.replaceAll('\0', '')
  return { fields: fields.map(clean), isStandard, isDamaged, raw: clean(raw), lines, hasNul: true }
}
