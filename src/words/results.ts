import type { Result } from '../core/finder/result.ts'

/** What was asked about, as it stands before "was in"; undefined when the area itself was asked for. */
export function titleOf(result: Result | undefined): string | undefined {
  if (result?.kind === 'point') {
    const named = result.place ?? result.hospital
    return named?.name ?? `${result.point.lat.toFixed(4)},${result.point.long.toFixed(4)}`
  }
  if (result?.kind === 'postcode') return result.postcode
  if (result?.kind === 'region') return result.region.name
  if (result?.kind === 'practice') return result.practice.name
  return result?.kind === 'partial' ? result.code : undefined
}
