/** Which row of a table names its columns, and how many columns it has. */
import { isBlank, readCell } from '../cell.ts'
import { isTellingName } from './names.ts'

type Rows = readonly (readonly string[])[]

/** A row of names stands among the first rows, if anywhere. */
const LATEST = 200

/** The number of a name: `address line 2`. */
const NUMBERED = /(?<=[a-z]{3})[ _.-]?\d{1,2}$/i

/** Counted from 0; undefined when no row names the columns. */
export function guessHeader(rows: Rows): number | undefined {
  const width = tableWidth(rows)
  const first = rows.findIndex(row => filled(row) > 0 && (width === 1 || (row.length >= width && filled(row) > 1)))
  const named = rows.slice(0, LATEST).findIndex(row => row.some(isTellingName))
  const isBehindData = rows.slice(0, Math.max(0, named)).some(hasInput)
  if (named !== -1 && !isBehindData && !hasInput(rows[named]!)) return named
  return first !== -1 && isHeader(rows[first]!, rows.slice(first + 1)) ? first : undefined
}

/** Rows above a table without names that are no part of it: a single text each, as titles and comments are. */
export function countTitles(rows: Rows, width: number): number {
  const end = rows.findIndex(row => filled(row) > 0 && !isTitle(row, width))
  return rows.slice(0, Math.max(0, end)).findLastIndex(row => filled(row) > 0) + 1
}

/** Fields that most rows with a postcode have; titles and comments can be more than these. */
export function tableWidth(rows: Rows): number {
  const good = rows.filter(hasInput)
  return usualWidth(good.length > 0 ? good : rows)
}

/** Fields that most rows have. Rows without anything in them do not count. */
export function usualWidth(rows: Rows): number {
  const counts = new Map<number, number>()
  for (const row of rows) if (filled(row) > 0) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return best?.[0] ?? 1
}

export function filled(row: readonly string[]): number {
  return row.reduce((sum, cell) => sum + (isBlank(cell) ? 0 : 1), 0)
}

/** Words above numbers or postcodes. A postcode with a slip is no name: `CM16 6T`. */
function isHeader(row: readonly string[], below: Rows): boolean {
  if (row.some(isLikePostcode) || hasInput(row)) return false
  return row.some((cell, column) => {
    if (isBlank(cell) || /\d/.test(cell.replace(NUMBERED, ''))) return false
    const cells = below.map(other => other[column] ?? '').filter(other => !isBlank(other))
    return cells.length > 0 && cells.filter(other => /\d/.test(other)).length > cells.length / 2
  })
}

function isTitle(row: readonly string[], width: number): boolean {
  const [text = ''] = row
  return row.length < width && filled(row) === 1 && /\p{L}/u.test(text) && !isLikePostcode(text) && !hasInput(row)
}

function hasInput(row: readonly string[]): boolean {
  return row.some(cell => {
    const { kind } = readCell(cell)
    return kind === 'postcode' || kind === 'position'
  })
}

/** One or two letters and a digit at its start, a second digit behind: mistyped, or cut off. */
function isLikePostcode(cell: string): boolean {
  const compact = cell.replace(/[^\p{L}\p{N}]/gu, '')
  return compact.length <= 8 && /^[A-Z]{1,2}[0-9OIL]/i.test(compact) && /\d.*\d/.test(compact)
}
