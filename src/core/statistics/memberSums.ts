/** Adding up what was published for the CCGs that another edition's area is made of. */
import type { Profile } from './profile.ts'

/** Undefined when one of them has no figure: a sum with a gap would be too small. */
export function sumOf(
  members: readonly Profile[],
  figure: (profile: Profile) => number | undefined,
): number | undefined {
  let sum = 0
  for (const member of members) {
    const value = figure(member)
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}
