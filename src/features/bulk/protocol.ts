/** Messages between the page and its worker. */

import type { EditionId } from '../../core/areas/editions.ts'
import type { AreaField, Problem } from '../../core/bulk/convert.ts'
import type { SaidOfFile } from '../../core/bulk/look.ts'
import type { FileKind } from '../../core/bulk/reading/kind.ts'
import type { FullReport } from '../../core/bulk/run.ts'
import type { Where } from '../../core/bulk/where.ts'
import type { GeoFileProblem } from '../../data/geoFileError.ts'
import type { Sample } from './sample.ts'

/** A file, and what the person said of it instead of the guess. */
export interface Given {
  readonly file: Blob
  readonly said: SaidOfFile
}

export interface Choice {
  readonly where: Where
  readonly editions: readonly EditionId[]
  readonly fields: readonly AreaField[]
}

export type Request =
  | ({ readonly type: 'look' } & Given)
  | ({ readonly type: 'convert'; readonly choice: Choice } & Given)
  /** After `failed` with a file of ours: goes on where it stopped. */
  | { readonly type: 'again' }

/** Rows of data that are done, and all of them. */
export interface Progress {
  readonly rows: number
  readonly total: number
}

export interface Result {
  readonly table: Blob
  /** Every row without an answer, as CSV. */
  readonly problems: Blob
  /** The first of them. */
  readonly firstProblems: readonly Problem[]
  readonly report: FullReport
  readonly delimiter: string
}

export type Failure =
  /** A file of the directory did not arrive. */
  { readonly kind: 'directory'; readonly problem: GeoFileProblem } | Unreadable

/** Why the person's file could not be used. */
export type Unreadable =
  /** The browser could not read it: it was moved, changed or removed. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'empty' }
  /** It is no table. */
  | { readonly kind: 'other'; readonly is: Exclude<FileKind, 'text'> }
  /** Lines went in that did not come out. */
  | { readonly kind: 'lost'; readonly message: string }

export type Reply =
  | { readonly type: 'looked'; readonly sample: Sample }
  | ({ readonly type: 'progress' } & Progress)
  | ({ readonly type: 'done' } & Result)
  | { readonly type: 'failed'; readonly failure: Failure }
