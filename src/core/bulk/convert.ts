/** Rows of somebody's table in, the same rows with the answers behind them out. */

import type { Atlas } from '../areas/atlas.ts'
import { type EditionId, editionIndex } from '../areas/editions.ts'
import { csvLine } from '../csv.ts'
import type { Answer } from '../finder/answer.ts'
import type { Finder } from '../finder/finder.ts'
import { parsePostcode } from '../finder/postcode.ts'
import type { CellProperties } from '../geo.ts'
import { ANSWER_COLUMNS, answerFields, type Status } from './row.ts'

export type Counts = Readonly<Record<Status, number>>

export const NO_ROWS: Counts = { found: 0, outside: 0, unknown: 0, partial: 0, invalid: 0 }

export interface Job {
  /** Where the postcodes are, counted from 0. */
  readonly column: number
  /** Fields of every row, as many as the widest of the first rows has. */
  readonly names: readonly string[]
  readonly delimiter: string
  readonly editions: readonly EditionId[]
}

export interface Parts {
  readonly finder: Finder
  readonly cells: readonly CellProperties[]
  readonly atlas: Atlas
  /** Why an answer has no areas, in words; empty when it has them. `long` is a row with more fields than names. */
  readonly reason: (answer: Answer | 'long') => string
}

export interface Converter {
  /** The first line: the table's own names, then ours. */
  readonly header: string
  /** Lines for the rows, in their order, and how many came out how. Rejects when a file of the directory does not arrive. */
  convert(rows: readonly string[][]): Promise<{ lines: string; counts: Counts }>
}

/** Files asked for at once: more would wait in the browser's own queue. */
const AT_ONCE = 6

export function createConverter({ column, names, delimiter, editions }: Job, parts: Parts): Converter {
  const { finder, cells, atlas, reason } = parts
  const own = [...ANSWER_COLUMNS, 'reason', ...editions.flatMap(edition => [edition, `${edition}_name`])]
  const width = names.length

  const areasOf = (cell: number | undefined): string[] =>
    editions.flatMap(edition => {
      const code = cell === undefined ? '' : cells[cell]!.areas[editionIndex(edition)]!
      return [code, code && (atlas.get(edition, code)?.name ?? '')]
    })

  const fieldsOf = (row: readonly string[]): string[] => {
    if (row.length <= width) return [...row, ...Array<string>(width - row.length).fill('')]
    // Nothing of a row is lost: what is too much stands in its last column.
    return [...row.slice(0, width - 1), row.slice(width - 1).join(delimiter)]
  }

  return {
    header: csvLine(distinct(names, own), delimiter),
    async convert(rows) {
      await load(finder, rows, column)
      const counts = { ...NO_ROWS }
      let lines = ''
      for (const row of rows) {
        const isLong = row.length > width
        const answer = isLong ? ({ kind: 'empty' } as const) : await finder.find(row[column] ?? '')
        const { status, fields, cell } = answerFields(answer)
        counts[status]++
        const why = reason(isLong ? 'long' : answer)
        lines += csvLine([...fieldsOf(row), ...fields, why, ...areasOf(cell)], delimiter)
      }
      return { lines, counts }
    },
  }
}

/** Loads every shard that the rows need, a few at once, so that finding need not wait for one after the other. */
async function load(finder: Finder, rows: readonly string[][], column: number): Promise<void> {
  const wanted = new Map<string, string>()
  for (const row of rows) {
    const parsed = parsePostcode(row[column] ?? '')
    if (parsed.kind !== 'invalid' && !wanted.has(parsed.outcode)) wanted.set(parsed.outcode, parsed.text)
  }
  const queue = wanted.values()
  const work = async () => {
    for (const text of queue) await finder.find(text)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

/** The names of both, where one of ours that the table has already gets a number: `postcode_2`. */
function distinct(names: readonly string[], own: readonly string[]): string[] {
  const all = [...names]
  for (const name of own) {
    let free = name
    for (let number = 2; all.includes(free); number++) free = `${name}_${number}`
    all.push(free)
  }
  return all
}
