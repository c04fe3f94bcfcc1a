/** How a source table is made of official files. */
import { csvLine } from '../../../src/core/csv.ts'
import { readTable } from '../../sources.ts'

export interface Recipe {
  /** The table, as the pipeline reads it. */
  readonly table: string
  /** Ids of the official files that it needs. */
  readonly needs: readonly string[]
  /** Tables that must have been made, or be there, before. */
  readonly uses?: readonly string[]
  /** What the publishers' files do not say, so that a person has to supply it. */
  readonly byHand?: string
  /**
   * @param paths of the official files, in their order; `out` has the tables that are there already
   * @returns the text of the table in pieces
   */
  make(paths: readonly string[], out: string): Promise<string[]> | string[]
}

/** A table of CSV. */
export function csvTable(header: readonly string[], rows: Iterable<readonly (string | number)[]>): string[] {
  return [csvLine(header), ...Array.from(rows, row => csvLine(row))]
}

/** Codes of the areas of an edition, from the table: GSS by ODS. */
export async function gssByOds(out: string, edition: string): Promise<Map<string, string>> {
  const rows = await readTable(out, 'areas.csv', ['edition', 'gss', 'ods'])
  return new Map(rows.filter(row => row.text('edition') === edition).map(row => [row.text('ods'), row.text('gss')]))
}

/** By the first column, then the second, and so on. */
export function inOrder<T extends readonly (string | number)[]>(rows: T[]): T[] {
  const key = new Map(rows.map(row => [row, row.join('\u0000')]))
  return rows.sort((a, b) => (key.get(a)! < key.get(b)! ? -1 : 1))
}
