/** Ranks of figures. */

export interface Ranked<T> {
  readonly item: T
  readonly value: number
  /** 1 is the highest; equal values share a rank. */
  readonly rank: number
}

/** Those that have a figure, highest first, and those that have none, in the order given. */
export function rank<T>(
  items: Iterable<T>,
  figureOf: (item: T) => number | undefined,
): { ranked: Ranked<T>[]; without: T[] } {
  const without: T[] = []
  const valued: { item: T; value: number }[] = []
  for (const item of items) {
    const value = figureOf(item)
    if (value === undefined) without.push(item)
    else valued.push({ item, value })
  }
  valued.sort((a, b) => b.value - a.value)
  const ranked: Ranked<T>[] = []
  for (const [i, { item, value }] of valued.entries()) {
    const before = ranked[i - 1]
    ranked.push({ item, value, rank: before?.value === value ? before.rank : i + 1 })
  }
  return { ranked, without }
}

/** `1st`, `2nd`, `3rd`, `11th`, `64th`. */
export function ordinal(rank: number): string {
  const tens = rank % 100
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th')
  return `${rank}${ending}`
}

/** `64th highest of 207`; `highest of 207`; from the middle down `3rd lowest of 207`. */
export function rankWords(rank: number, count: number): string {
  const fromBelow = count - rank + 1
  const [number, end] = rank <= fromBelow ? [rank, 'highest'] : [fromBelow, 'lowest']
  return `${number === 1 ? '' : `${ordinal(number)} `}${end} of ${count}`
}
