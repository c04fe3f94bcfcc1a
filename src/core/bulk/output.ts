/** The table that comes back: a row as it was, as wide as the table, and behind it what is added. */
import { csvLine } from '../csv.ts'
import { isBlank } from './cell.ts'
import type { Dialect } from './reading/dialect.ts'
import type { RawRow } from './reading/records.ts'

export interface TableWriter {
  /** A title above the names: as it was. */
  title(row: RawRow): string
  /** The row of names; a table without one gets names. */
  names(row: RawRow | undefined): string
  row(row: RawRow, added: readonly string[]): string
}

/**
 * @param names of the table's own columns
 * @param added names of ours; one that the table has already gets a number: `ccg2017_2`
 */
export function createTableWriter(
  names: readonly string[],
  added: readonly string[],
  { delimiter, escape: sign }: Dialect,
): TableWriter {
  const width = names.length
  const line = (fields: readonly string[]) => csvLine(fields, delimiter, sign)
  const addedNames = distinct(names, added)

  const write = (row: RawRow, ours: readonly string[]): string => {
    const missing = width - row.fields.length
    const isKept = row.isStandard && missing >= 0
    const start = isKept ? row.raw : line(asWideAs(row.fields, width, delimiter)).slice(0, -2)
    return `${start}${delimiter.repeat(Math.max(0, missing) + 1)}${line(ours)}`
  }

  return {
    title: row => `${row.raw}\r\n`,
    names: row => (row ? write(row, addedNames) : line([...names, ...addedNames])),
    // A line without anything stays one: readers that skip it go on doing so.
    row: (row, ours) => (row.raw === '' ? '\r\n' : write(row, ours)),
  }
}

/** True for a row with more cells than columns, unless they are empty. */
export function isLongRow(row: RawRow, width: number): boolean {
  return row.fields.length > width && !row.fields.slice(width).every(isBlank)
}

/** Nothing of a row is lost: what is too much stands in its last column. */
function asWideAs(fields: readonly string[], width: number, delimiter: string): readonly string[] {
  if (fields.length <= width) return fields
  if (fields.slice(width).every(isBlank)) return fields.slice(0, width)
  return [...fields.slice(0, width - 1), fields.slice(width - 1).join(delimiter)]
}

function distinct(names: readonly string[], added: readonly string[]): string[] {
  const all = new Set(names)
  return added.map(name => {
    let free = name
    for (let number = 2; all.has(free); number++) free = `${name}_${number}`
    all.add(free)
    return free
  })
}
