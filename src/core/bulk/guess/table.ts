/** The start of a file as a table: how it is parted, which row names the columns, and where the postcodes are. */

import type { Dialect } from '../reading/dialect.ts'
import { createListSplitter, isListOfLines } from '../reading/list.ts'
import { createRowReader, type RawRow } from '../reading/records.ts'
import { columnsOf, type Where } from '../where.ts'
import { guessDialect, sepOf } from './dialect.ts'
import { countTitles, filled, guessHeader, tableWidth } from './header.ts'
import { guessWhere } from './where.ts'

export interface Layout extends Dialect {
  /** True where each line holds several entries, and each becomes a row. */
  readonly isListOfLines: boolean
  /** Rows above the names of the columns, or above the first row of data: a title, a `sep=;`. They stay as they are. */
  readonly titles: number
  readonly hasHeader: boolean
}

/** The rows above the data: titles, and the names of the columns. */
export function rowsAbove({ titles, hasHeader }: Pick<Layout, 'titles' | 'hasHeader'>): number {
  return titles + (hasHeader ? 1 : 0)
}

export interface Table {
  readonly layout: Layout
  /** The first rows, titles and names included. */
  readonly rows: readonly RawRow[]
  /** One for each column; those that the file gives, so some may be empty. */
  readonly names: readonly string[]
  /** Undefined when no column looks as if it had postcodes. */
  readonly where: Where | undefined
}

/** What somebody said instead of the guess. */
export interface Said {
  readonly delimiter?: string | undefined
  /** Counted from 0; `none` where no row names the columns. */
  readonly headerRow?: number | 'none' | undefined
}

/** Rows that the guesses are made from, blank ones not counted. */
const SAMPLED = 300

/** @param start the first lines, whole ones: some hundred KB are plenty */
export function guessTable(start: string, said: Said = {}): Table {
  const isList = said.delimiter === undefined && isListOfLines(start)
  const dialect: Dialect = isList ? { delimiter: '', escape: '"' } : dialectOf(start, said)
  const rows = readStart(isList ? splitList(start) : start, dialect)
  const all = rows.map(({ fields }) => fields)
  const hasSep = rows[0] !== undefined && sepOf(rows[0].raw) !== undefined
  const skipped = hasSep ? 1 : 0
  const guessed = said.headerRow ?? guessHeader(all.slice(skipped))
  const headerRow = said.headerRow === undefined && typeof guessed === 'number' ? guessed + skipped : guessed
  const hasHeader = typeof headerRow === 'number'
  // Who says that no row has names says that the first has data.
  const above = said.headerRow === 'none' ? 0 : countTitles(all.slice(skipped), tableWidth(all.slice(skipped)))
  const titles = hasHeader ? headerRow : skipped + above
  const data = all.slice(rowsAbove({ titles, hasHeader })).filter(row => filled(row) > 0)
  const header = hasHeader ? (all[titles] ?? []) : []
  const where = guessWhere(header, data)
  const needed = where ? Math.max(...columnsOf(where)) + 1 : 1
  const width = Math.max(header.length, needed, tableWidth(data))
  const names = Array.from({ length: width }, (_, column) =>
    hasHeader ? (header[column] ?? '').trim() : columnName(column),
  )
  return { layout: { ...dialect, isListOfLines: isList, titles, hasHeader }, rows, names, where }
}

/** `column_3`, counted from 0 in the program and from 1 by people. */
export function columnName(column: number): string {
  return `column_${column + 1}`
}

function dialectOf(start: string, { delimiter }: Said): Dialect {
  const guessed = guessDialect(start)
  return delimiter === undefined ? guessed : { ...guessed, delimiter }
}

function splitList(start: string): string {
  const splitter = createListSplitter()
  return splitter.push(start) + splitter.finish()
}

function readStart(start: string, dialect: Dialect): RawRow[] {
  const reader = createRowReader(dialect)
  let sampled = 0
  const rows = [...reader.push(start), ...reader.finish()]
  const end = rows.findIndex(({ fields }) => filled(fields) > 0 && ++sampled > SAMPLED)
  return end === -1 ? rows : rows.slice(0, end)
}
