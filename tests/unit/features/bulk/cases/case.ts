/** A file, and what page and command make of it. */
import type { Layout } from '../../../../../src/core/bulk/guess/table.ts'
import type { FullReport } from '../../../../../src/core/bulk/run.ts'
import type { Where } from '../../../../../src/core/bulk/where.ts'

export type Case = readonly [what: string, bytes: string | Uint8Array, right: Right]

export interface Right {
  readonly rows: number
  readonly found: number
  readonly where?: Where
  readonly layout?: Partial<Layout>
  readonly report?: Partial<FullReport>
  /** Of the command. */
  readonly code?: 0 | 1
  /** Texts that the result has. */
  readonly has?: readonly string[]
}

export const one = (column: number): Where => ({ kind: 'column', column })
export const latin1 = (text: string) => Buffer.from(text, 'latin1')
export const utf16 = (text: string) => Buffer.from(text, 'utf16le')
export const bigEndian = (text: string) => utf16(text).swap16()
export const many = (row: string, count: number) => row.repeat(count)
