/** Share of residents in the most deprived fifth of neighbourhoods, by area and edition. */
import type { Deprivation } from '../../src/core/areas/facts.ts'
import { openTable } from '../sources.ts'

export const DEPRIVATION = 'imd_by_area.csv'
/** Key of England's own row. */
export const ENGLAND = 'england E92000001'
const FIFTH = ['imd2015_residents_in_most_deprived_fifth_pct', 'imd2019_residents_in_most_deprived_fifth_pct'] as const

/** By edition and GSS code: `ccg2017 E38000197`. */
export async function readDeprivation(sources: string): Promise<Map<string, Deprivation>> {
  const shares = new Map<string, Deprivation>()
  for await (const row of openTable(sources, DEPRIVATION, ['edition', 'gss', ...FIFTH])) {
    const [in2015, in2019] = [row.number(FIFTH[0], 0, 100), row.number(FIFTH[1], 0, 100)]
    shares.set(`${row.required('edition')} ${row.required('gss')}`, { in2015, in2019 })
  }
  return shares
}
