/** What the page and its worker say to each other. */

import type { EditionId } from '../../core/areas/editions.ts'
import type { Guess } from '../../core/bulk/columns.ts'
import type { Counts } from '../../core/bulk/convert.ts'
import type { Dialect } from '../../core/bulk/rows.ts'
import type { GeoFileProblem } from '../../data/geoFileError.ts'

/** The start of a file, as it was understood. */
export interface Sample {
  readonly dialect: Dialect
  readonly guess: Guess
  /** The first rows, all as wide as the widest. */
  readonly rows: readonly (readonly string[])[]
}

export interface Choice {
  readonly column: number
  readonly hasHeader: boolean
  readonly editions: readonly EditionId[]
}

export type Request =
  | { readonly type: 'look'; readonly file: Blob }
  | { readonly type: 'convert'; readonly file: Blob; readonly sample: Sample; readonly choice: Choice }
  /** After `failed` with a file of ours: goes on where it stopped. */
  | { readonly type: 'again' }

export interface Progress {
  readonly bytes: number
  readonly rows: number
}

export interface Result {
  readonly table: Blob
  readonly counts: Counts
  /** True when the file was read as Windows-1252. */
  readonly isOldEncoding: boolean
}

export type Failure =
  /** A file of the directory did not arrive. */
  | { readonly kind: 'directory'; readonly problem: GeoFileProblem }
  /** A quotation mark is missing; rows are counted from 1. */
  | { readonly kind: 'quote'; readonly row: number }
  /** The browser could not read the person's file: it was moved, changed or removed. */
  | { readonly kind: 'unreadable' }

export type Reply =
  | { readonly type: 'looked'; readonly sample: Sample }
  | ({ readonly type: 'progress' } & Progress)
  | ({ readonly type: 'done' } & Result)
  | { readonly type: 'failed'; readonly failure: Failure }
