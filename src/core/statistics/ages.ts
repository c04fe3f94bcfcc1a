/** Residents by age, in bands of five years; the last is open. */

export const AGE_LABELS: readonly string[] = [
  ...Array.from({ length: 18 }, (_, band) => `${band * 5}–${band * 5 + 4}`),
  '90+',
]
const AGED_65 = 13

/** Each band as a fraction of all residents. */
export function ageShares(ages: readonly number[]): number[] {
  const total = ages.reduce((sum, count) => sum + count, 0)
  return ages.map(count => count / total)
}

/** The fraction of residents aged 65 and over. */
export function over65(ages: readonly number[]): number {
  return ageShares(ages)
    .slice(AGED_65)
    .reduce((sum, share) => sum + share, 0)
}
