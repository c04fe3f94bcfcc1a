/** Which column of a table holds the postcodes, and whether its first row names the columns. */
import { parsePoint } from '../finder/point.ts'
import { parsePostcode } from '../finder/postcode.ts'

export interface Guess {
  /** Counted from 0. */
  readonly column: number
  readonly hasHeader: boolean
}

const NAMES = /^(?:post\s?_?code|pcd[s278]?|pc|zip|postal\s?_?code)$/i

/** Judged by the first rows: most postcodes wins, then a name such as `postcode`, then the first. */
export function guessColumns(rows: readonly (readonly string[])[]): Guess {
  const [first = [], ...others] = rows
  const width = Math.max(1, ...rows.map(row => row.length))
  let best = { column: 0, score: -1 }
  for (let column = 0; column < width; column++) {
    const hits = rows.filter(row => isInput(row[column] ?? '')).length
    const score = hits / rows.length + (isName(first[column]) ? 0.25 : 0)
    if (score > best.score) best = { column, score }
  }
  const { column } = best
  const isNamed =
    first.some(isName) || (!isInput(first[column] ?? '') && others.some(row => isInput(row[column] ?? '')))
  return { column, hasHeader: isNamed }
}

function isName(text: string | undefined): boolean {
  return NAMES.test(text?.trim() ?? '')
}

function isInput(text: string): boolean {
  return parsePostcode(text).kind === 'postcode' || parsePoint(text) !== undefined
}
