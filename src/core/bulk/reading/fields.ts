/** The fields of one row. */
import { type Dialect, LINE_END } from './dialect.ts'
import { createFieldReader } from './quotes.ts'

export interface Fields {
  readonly fields: readonly string[]
  /** True where any reader of RFC 4180, told of the backslashes if there are any, reads the same fields in the row as it stands. */
  readonly isStandard: boolean
  /** True where a quotation mark stands where none belongs, or is never closed. */
  readonly isDamaged: boolean
}

export interface Extent extends Fields {
  /** Where the row ends in the text, before its line end. */
  readonly end: number
  /** Lines that it takes. */
  readonly lines: number
}

/** Tells whether fields are a whole row by themselves. */
export type IsRow = (fields: readonly string[]) => boolean

/** A line without quotation marks. */
export function fieldsOfLine(line: string, delimiter: string): Fields {
  if (delimiter !== '') return { fields: line.split(delimiter), isStandard: true, isDamaged: false }
  return { fields: [line], isStandard: !line.includes(','), isDamaged: false }
}

/**
 * A row with quotation marks, which may go over several lines: unless these lines are rows by themselves, which a stray
 * mark would swallow.
 *
 * @param end of its first line
 * @returns `more` when only text that has not arrived yet can tell
 */
export function readQuoted(
  text: string,
  start: number,
  end: number,
  dialect: Dialect,
  isRow: IsRow,
  isLast: boolean,
): Extent | 'more' {
  const whole = readFields(text, start, dialect, text.length, isLast)
  if (whole === 'more' || whole.end <= end) return whole
  if (!swallowsRows(text.slice(start, whole.end), dialect.delimiter, isRow)) return whole
  return { ...(readFields(text, start, dialect, end, true) as Extent), isDamaged: true, isStandard: false }
}

function readFields(text: string, start: number, dialect: Dialect, limit: number, isLast: boolean): Extent | 'more' {
  const read = createFieldReader(text, dialect, limit, isLast)
  const fields: string[] = []
  let isStandard = true
  let isDamaged = false
  for (let at = start; ; ) {
    const field = read(at)
    if (field === 'more') return 'more'
    fields.push(field.text)
    isDamaged ||= field.isDamaged
    isStandard &&= field.isStandard
    const isEnd = dialect.delimiter === '' || field.end >= limit || text[field.end] !== dialect.delimiter
    if (isEnd) return { fields, isStandard, isDamaged, end: field.end, lines: countLines(text, start, field.end) }
    at = field.end + 1
  }
}

function swallowsRows(text: string, delimiter: string, isRow: IsRow): boolean {
  const [first = '', ...others] = text.split(LINE_END)
  const isOne = (line: string) => isRow(delimiter === '' ? [line] : line.split(delimiter))
  return isOne(first) && others.some(isOne)
}

function countLines(text: string, start: number, end: number): number {
  let lines = 1
  LINE_END.lastIndex = start
  while (LINE_END.exec(text) && LINE_END.lastIndex <= end) lines++
  return lines
}
