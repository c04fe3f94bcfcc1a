import { COUNTRIES } from '../src/core/finder/directory/country.ts'
import { INCODES_PER_SECTOR } from '../src/core/finder/directory/incode.ts'
import type { Postcode } from './directory-assign.ts'

const UNRECORDED = COUNTRIES.indexOf('not-recorded')

/**
 * Some 28,000 old postcodes have no country in the source. Where all the recorded ones of the same sector, else of the
 * same outcode, agree, theirs is taken; otherwise it stays unrecorded and the position has to tell.
 */
export function inferCountries(postcodes: ReadonlyMap<string, Postcode[]>): void {
  for (const rows of postcodes.values()) {
    const outcode = agreed(rows)
    const sectors = new Map<number, Postcode[]>()
    for (const row of rows) {
      const sector = Math.floor(row.incode / INCODES_PER_SECTOR)
      sectors.set(sector, [...(sectors.get(sector) ?? []), row])
    }
    for (const sectorRows of sectors.values()) {
      const country = agreed(sectorRows) ?? outcode ?? UNRECORDED
      for (const row of sectorRows) if (row.country === UNRECORDED) row.country = country
    }
  }
}

/** The country of all the rows that have one, or undefined when they differ or none has. */
function agreed(rows: readonly Postcode[]): number | undefined {
  const countries = new Set(rows.map(row => row.country).filter(country => country !== UNRECORDED))
  return countries.size === 1 ? [...countries][0] : undefined
}
