/** Files rows under the beginnings of their keys, so that a typed name needs one small file. */
import { compare } from '../compare.ts'

/** A row with the key that it is filed under. */
export interface Filed<T> {
  readonly key: string
  readonly row: T
  /** For the order within a file, and for what a short beginning offers. */
  readonly weight: number
}

/** Ends a key, so that "Ash" has a file even where those of "Ashford" and "Ashby" are apart. */
export const END = '_'
/** Rows in a file before it is split by the next sign. */
const MOST = 1000
/** Rows that a beginning offers whose names are in several files. */
const HEAD = 40
const DEEPEST = 12

/** Rows by the name of their file, largest first in each. */
export function shardsOf<T>(rows: readonly Filed<T>[]): Map<string, Filed<T>[]> {
  const files = new Map<string, Filed<T>[]>()
  const order = (rows: Filed<T>[]) => rows.sort((a, b) => b.weight - a.weight || compare(a.key, b.key))
  const split = (rows: Filed<T>[], depth: number) => {
    const groups = new Map<string, Filed<T>[]>()
    for (const each of rows) {
      const start = `${each.key}${END}`.slice(0, depth)
      const group = groups.get(start)
      if (group) group.push(each)
      else groups.set(start, [each])
    }
    for (const [start, group] of groups) {
      if (start.endsWith(END) || depth >= DEEPEST || (depth > 1 && group.length <= MOST)) files.set(start, order(group))
      else {
        files.set(start, order(group).slice(0, HEAD))
        split(group, depth + 1)
      }
    }
  }
  split([...rows], 1)
  return new Map([...files].sort(([a], [b]) => compare(a, b)))
}
