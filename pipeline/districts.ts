/** The local authority districts of 2017 that each CCG covered, by where its residents lived. */
import type { DistrictShare } from '../src/core/statistics/profile.ts'
import { readCouncils } from './councils.ts'
import { type Population, sum } from './population.ts'
import { openTable } from './sources.ts'

const FILE = 'districts.csv'

/**
 * @param ccgOf the CCG of an LSOA, by GSS code
 * @returns the districts of every CCG, largest share of its residents of mid-2017 first
 * @throws SourceError when an LSOA's district has no name.
 */
export async function readDistrictShares(
  sources: string,
  population: ReadonlyMap<string, Population>,
  ccgOf: (lsoa: string) => string,
): Promise<Map<string, DistrictShare[]>> {
  const names = await readNames(sources)
  const residents = new Map<string, Map<string, number>>()
  for await (const row of openTable(sources, 'lsoa11_areas.csv.gz', ['LSOA11CD', 'LAD17CD'])) {
    const lsoa = row.text('LSOA11CD')
    const district = row.text('LAD17CD')
    if (!names.has(district)) row.fail('LAD17CD', `a district of 2017 in ${FILE}`)
    const counts = residents.get(ccgOf(lsoa)) ?? new Map<string, number>()
    residents.set(ccgOf(lsoa), counts)
    counts.set(district, (counts.get(district) ?? 0) + population.get(lsoa)!.mid2017)
  }
  return new Map([...residents].map(([ccg, counts]) => [ccg, toShares(counts, names)]))
}

type District = Pick<DistrictShare, 'name' | 'council'>

async function readNames(sources: string): Promise<Map<string, District>> {
  const councils = await readCouncils(sources)
  const names = new Map<string, District>()
  for await (const row of openTable(sources, FILE, ['year', 'LADCD', 'LADNM'])) {
    if (row.text('year') !== '2017') continue
    const code = row.required('LADCD')
    names.set(code, { name: row.required('LADNM'), council: councils.get(code)! })
  }
  return names
}

function toShares(counts: ReadonlyMap<string, number>, names: ReadonlyMap<string, District>): DistrictShare[] {
  const total = sum([...counts.values()])
  return [...counts]
    .map(([code, residents]) => ({
      code,
      ...names.get(code)!,
      residents,
      share: Math.round((residents / total) * 10_000) / 10_000,
    }))
    .sort((a, b) => b.residents - a.residents || (a.code < b.code ? -1 : 1))
}
