/** Spreadsheets as CSV, sheet by sheet. Loaded only when somebody gives one. */
import { csvLine } from '../../csv.ts'
import { openOds } from './ods.ts'
import { openXlsx } from './xlsx.ts'

export interface Book {
  /** Names of the sheets that can be seen, in their order. */
  readonly sheets: readonly string[]
  /** Rows of a sheet, blank ones between others included, so that their numbers stay. */
  rows(sheet: number): readonly (readonly string[])[]
}

/** @throws when the file is damaged */
export function openBook(bytes: Uint8Array, kind: 'xlsx' | 'ods'): Book {
  return kind === 'xlsx' ? openXlsx(bytes) : openOds(bytes)
}

export function sheetToCsv(book: Book, sheet: number): string {
  return book
    .rows(sheet)
    .map(row => csvLine(row))
    .join('')
}
