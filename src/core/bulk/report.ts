/** What became of the rows of a file. */
import type { Status } from './row.ts'

export type Counts = Readonly<Record<Status, number>>

/** Something odd about one row that is no fault of its postcode. */
export interface Note {
  /** As a spreadsheet counts: from 1, titles and names included. */
  readonly row: number
  readonly kind: NoteKind
}

export type NoteKind =
  /** A quotation mark where none belongs, or one that is never closed. */
  | 'quote'
  /** More cells than columns; what is too much is in the last one. */
  | 'long'
  /** A zero byte, which no text has; it was left out. */
  | 'nul'
  /** A cell goes over several lines. */
  | 'lines'

export const NOTE_KINDS: readonly NoteKind[] = ['quote', 'long', 'nul', 'lines']

/** Of each kind of note, this many rows are named; all are counted. */
export const NAMED_NOTES = 20

export interface Report {
  /** Rows of data, blank ones included. */
  readonly rows: number
  /** Rows without anything in them: no mistake, and without a status. */
  readonly blank: number
  readonly counts: Counts
  /** Of those found, postcodes that stood among other words. */
  readonly fromText: number
  /** Positions whose longitude came first. */
  readonly swapped: number
  readonly notes: readonly Note[]
  readonly noteCounts: Readonly<Record<NoteKind, number>>
}

export interface ReportBuilder {
  add(part: { status?: Status | undefined; isFromText?: boolean | undefined; isSwapped?: boolean | undefined }): void
  note(row: number, kind: NoteKind): void
  read(): Report
}

export function createReport(): ReportBuilder {
  let [rows, blank, fromText, swapped] = [0, 0, 0, 0]
  const counts: Record<Status, number> = { found: 0, outside: 0, unknown: 0, partial: 0, invalid: 0 }
  const notes: Note[] = []
  const noteCounts: Record<NoteKind, number> = { quote: 0, long: 0, nul: 0, lines: 0 }
  return {
    add({ status, isFromText, isSwapped }) {
      rows++
      if (status === undefined) blank++
      else counts[status]++
      if (isFromText && status === 'found') fromText++
      if (isSwapped) swapped++
    },
    note(row, kind) {
      if (noteCounts[kind]++ < NAMED_NOTES) notes.push({ row, kind })
    },
    read: () => ({
      rows,
      blank,
      counts: { ...counts },
      fromText,
      swapped,
      notes: [...notes],
      noteCounts: { ...noteCounts },
    }),
  }
}
