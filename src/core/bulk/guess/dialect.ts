/** How a file parts its fields, by its first rows. */
import { isIncode, readCell } from '../cell.ts'
import { joinPosition } from '../position.ts'
import type { Dialect } from '../reading/dialect.ts'
import { createRowReader, type RawRow } from '../reading/records.ts'
import { filled, usualWidth } from './header.ts'
import { isExactName, isTellingName } from './names.ts'

export const DELIMITERS = [',', ';', '\t', '|', '~'] as const

type Rows = readonly (readonly string[])[]

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

/**
 * A row of names settles it. Else a list with a field a line scores by how many of its lines are postcodes; a table also
 * by how even its rows are.
 */
function guessDelimiter(start: string): string {
  const readings = ['', ...DELIMITERS].map(delimiter => {
    const rows = bodyOf(firstRows(start, { delimiter, escape: '"' }), delimiter === '')
    return { delimiter, rows, width: usualWidth(rows.filter(({ length }) => length > 1 || delimiter === '')) }
  })
  const tables = readings.filter(({ delimiter, width }) => delimiter !== '' && width > 1)
  const named = tables.filter(({ rows }) => isRowOfNames(rows[0]))
  const scores = (named.length > 0 ? named : [readings[0]!, ...tables]).map(({ delimiter, rows, width }) => {
    const even = delimiter === '' ? 0.5 : rows.filter(({ length }) => length === width).length / rows.length
    return { delimiter, score: even + score(rows, delimiter === '' ? isExactName : isTellingName) }
  })
  return scores.reduce((best, other) => (other.score > best.score ? other : best)).delimiter
}

/** Titles and comments above the names, or above the first postcode, say nothing about what is below them. */
function bodyOf(rows: Rows, isList: boolean): Rows {
  const first = rows.findIndex(row => isRowOfNames(row, isList) || row.some((cell, at) => hitOf(cell, row[at - 1]) > 0))
  return rows.slice(Math.max(0, first))
}

/** A name that tells of a position, beside others; in a list by itself. */
function isRowOfNames(row: readonly string[] | undefined, isList = false): boolean {
  if (row === undefined || (!isList && filled(row) < 2)) return false
  return row.some(isExactName) && !row.some((cell, at) => hitOf(cell, row[at - 1]) > 0)
}

/** By all rows that have arrived: such marks are rare. */
function guessEscape(start: string, delimiter: string): Dialect['escape'] {
  if (!start.includes('\\"')) return '"'
  const damaged = (sign: Dialect['escape']) =>
    readStart(start, { delimiter, escape: sign }).filter(({ isDamaged, lines }) => isDamaged || lines > 1).length
  return damaged('\\') < damaged('"') ? '\\' : '"'
}

function firstRows(start: string, dialect: Dialect): Rows {
  return readStart(start, dialect)
    .slice(0, LOOKED_AT)
    .map(({ fields }) => fields)
}

function readStart(start: string, dialect: Dialect): RawRow[] {
  const reader = createRowReader(dialect)
  return [...reader.push(start), ...reader.finish()].filter(({ fields }) => filled(fields) > 0)
}

/** Twice the share of rows with a postcode in the column that has most; half a point for a telling name. A whole line has such words by chance. */
function score(rows: Rows, isName: (cell: string) => boolean): number {
  const hits = new Map<number, number>()
  for (const row of rows) {
    row.forEach((cell, column) => {
      const hit = hitOf(cell, row[column - 1])
      if (hit > 0) hits.set(column, (hits.get(column) ?? 0) + hit)
    })
  }
  const most = Math.max(0, ...hits.values()) / Math.max(1, rows.length)
  return 2 * most + (rows.some(row => row.some(isName)) ? 0.5 : 0)
}

/** 1 for a cell that is a postcode or a position, by itself or with the cell before; less for one among other words. */
function hitOf(cell: string, before: string | undefined): number {
  const { kind, isFromText } = readCell(cell)
  if (kind === 'postcode' || kind === 'position') return isFromText ? 0.6 : 1
  if (before === undefined || kind !== 'other') return 0
  const isPosition = cell.includes('.') && joinPosition(before, cell) !== undefined
  return isPosition || (isIncode(cell) && readCell(before).kind === 'part') ? 1 : 0
}
