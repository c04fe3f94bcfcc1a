/** Classes of a map's colours: each holds about as many CCGs as the others, between round limits. */
import { quantileSorted } from 'simple-statistics'

export const CLASS_COUNT = 5

/** Limits are rounded to this many significant digits, so that a legend can be read. */
const DIGITS = 2

/** The limits between five classes of equal size, rounded, lowest first; fewer where values are few or alike. */
export function classLimits(values: readonly number[]): number[] {
  if (values.length === 0) return []
  const sorted = [...values].sort((a, b) => a - b)
  const shares = Array.from({ length: CLASS_COUNT - 1 }, (_, i) => (i + 1) / CLASS_COUNT)
  // Rounding to the spread, not to the value: 1,180 and 1,240 must stay apart.
  const step = 10 ** (Math.floor(Math.log10(sorted.at(-1)! - sorted[0]! || 1)) - DIGITS + 1)
  const limits = shares.map(share => Number((Math.round(quantileSorted(sorted, share) / step) * step).toPrecision(12)))
  return [...new Set(limits)]
}

/** The class of a value, 0 the lowest: a value on a limit is in the class above. */
export function classOf(value: number, limits: readonly number[]): number {
  return limits.filter(limit => value >= limit).length
}
