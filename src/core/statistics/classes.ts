/** Classes of a map's colours: each holds about as many CCGs as the others, between round limits. */
import { quantileSorted } from 'simple-statistics'

export const CLASS_COUNT = 5

/** The limits between five classes of equal size, rounded, lowest first; fewer where values are few or alike. */
export function classLimits(values: readonly number[]): number[] {
  if (values.length === 0) return []
  const sorted = [...values].sort((a, b) => a - b)
  const shares = Array.from({ length: CLASS_COUNT - 1 }, (_, i) => (i + 1) / CLASS_COUNT)
  const exact = shares.map(share => quantileSorted(sorted, share))
  // Rounded to the narrowest class, not to the values: 1,180 and 1,240 must stay apart, and so must 4 and 4,000.
  const widths = exact.slice(1).map((limit, i) => limit - exact[i]!)
  const narrowest = Math.min(...widths.filter(width => width > 0))
  const step = Number.isFinite(narrowest) ? 10 ** Math.floor(Math.log10(narrowest)) : 0
  return [...new Set(exact.map(limit => (step ? roundTo(limit, step) : limit)))]
}

function roundTo(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12))
}

/** The class of a value, 0 the lowest: a value on a limit is in the class above. */
export function classOf(value: number, limits: readonly number[]): number {
  return limits.filter(limit => value >= limit).length
}
