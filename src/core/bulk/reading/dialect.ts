import type { Escape } from '../../csv.ts'

/** How a file parts its fields. */
export interface Dialect {
  /** One character; empty for a list, where each line is one field. */
  readonly delimiter: string
  readonly escape: Escape
}

/** Where a line ends: LF, CRLF, CR CR LF, CR, and the two of Unicode. */
export const LINE_END = /\r{0,2}\n|\r|[\u2028\u2029]/g
