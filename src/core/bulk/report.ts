/** What became of the rows of a file. */
import { STATUSES, type Status } from './row.ts'

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
  /** Of those that are invalid, rows with nothing where the postcode should be. */
  readonly empty: number
  /** Of those found, postcodes that stood among other words. */
  readonly fromText: number
  /** Positions whose longitude came first. */
  readonly swapped: number
  readonly notes: readonly Note[]
  readonly noteCounts: Readonly<Record<NoteKind, number>>
}

/** One row of data; without a status when there is nothing in it. */
interface Outcome {
  readonly status?: Status
  readonly isEmpty?: boolean
  readonly isFromText?: boolean | undefined
  readonly isSwapped?: boolean | undefined
}

export interface ReportBuilder {
  add(outcome: Outcome): void
  note(row: number, kind: NoteKind): void
  read(): Report
}

export function createReport(): ReportBuilder {
  const counts = Object.fromEntries(STATUSES.map(status => [status, 0])) as Record<Status, number>
  const noteCounts: Record<NoteKind, number> = { quote: 0, long: 0, nul: 0, lines: 0 }
  const notes: Note[] = []
  const sums = { rows: 0, blank: 0, empty: 0, fromText: 0, swapped: 0 }
  return {
    add({ status, isEmpty, isFromText, isSwapped }) {
      sums.rows++
      if (status === undefined) sums.blank++
      else counts[status]++
      if (isEmpty) sums.empty++
      if (isFromText && status === 'found') sums.fromText++
      if (isSwapped) sums.swapped++
    },
    note(row, kind) {
      if (noteCounts[kind]++ < NAMED_NOTES) notes.push({ row, kind })
    },
    read: () => ({ ...sums, counts: { ...counts }, notes: [...notes], noteCounts: { ...noteCounts } }),
  }
}
