/** How a file parts its fields, by its first rows. */
import { isIncode, readCell } from '../cell.ts'
import { joinPosition } from '../position.ts'
import type { Dialect } from '../reading/dialect.ts'
import { createRowReader, type RawRow } from '../reading/records.ts'
import { filled, usualWidth } from './header.ts'
import { isTellingName } from './names.ts'

export const DELIMITERS = [',', ';', '\t', '|', '~'] as const

const LOOKED_AT = 200
/** Excel's first line that names the delimiter: `sep=;`. */
const SEP = /^\ufeff?"?sep=(.)"?\s*$/i

/** The delimiter that a line `sep=;` names; undefined for any other line. */
export function sepOf(line: string): string | undefined {
  return SEP.exec(line)?.[1]
}

/** @param start the first lines, whole ones */
export function guessDialect(start: string): Dialect {
  const sep = sepOf(/^[^\r\n]*/.exec(start)![0])
  const delimiter = sep ?? guessDelimiter(start)
  return { delimiter, escape: guessEscape(start, delimiter) }
}

/** A list with a field a line scores by how many of its lines are postcodes; a table also by how even its rows are. */
function guessDelimiter(start: string): string {
  let best = { delimiter: '', score: 0.5 + score(firstRows(start, { delimiter: '', escape: '"' })) }
  for (const delimiter of DELIMITERS) {
    const rows = firstRows(start, { delimiter, escape: '"' })
    const width = usualWidth(rows.filter(({ length }) => length > 1))
    if (width === 1) continue
    const even = rows.filter(({ length }) => length === width).length / rows.length
    const total = even + score(rows)
    if (total > best.score) best = { delimiter, score: total }
  }
  return best.delimiter
}

function guessEscape(start: string, delimiter: string): Dialect['escape'] {
  if (!start.includes('\\"')) return '"'
  const damaged = (sign: Dialect['escape']) =>
    readStart(start, { delimiter, escape: sign }).filter(({ isDamaged, lines }) => isDamaged || lines > 1).length
  return damaged('\\') < damaged('"') ? '\\' : '"'
}

function firstRows(start: string, dialect: Dialect): (readonly string[])[] {
  return readStart(start, dialect).map(({ fields }) => fields)
}

function readStart(start: string, dialect: Dialect): RawRow[] {
  const reader = createRowReader(dialect)
  return [...reader.push(start), ...reader.finish()].filter(({ fields }) => filled(fields) > 0).slice(0, LOOKED_AT)
}

/** Twice the share of rows with a postcode in the column that has most; half a point for a telling name. */
function score(rows: readonly (readonly string[])[]): number {
  const hits = new Map<number, number>()
  for (const row of rows) {
    row.forEach((cell, column) => {
      const hit = hitOf(cell, row[column - 1])
      if (hit > 0) hits.set(column, (hits.get(column) ?? 0) + hit)
    })
  }
  const most = Math.max(0, ...hits.values()) / Math.max(1, rows.length)
  return 2 * most + (rows.some(row => row.some(isTellingName)) ? 0.5 : 0)
}

/** 1 for a cell that is a postcode or a position, by itself or with the cell before; less for one among other words. */
function hitOf(cell: string, before: string | undefined): number {
  const { kind, isFromText } = readCell(cell)
  if (kind === 'postcode' || kind === 'position') return isFromText ? 0.6 : 1
  if (before === undefined || kind !== 'other') return 0
  const isPosition = cell.includes('.') && joinPosition(before, cell) !== undefined
  return isPosition || (isIncode(cell) && readCell(before).kind === 'part') ? 1 : 0
}
