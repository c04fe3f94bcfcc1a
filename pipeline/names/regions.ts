/** Counties, boroughs and districts with the residents of each cell: what "Kent" or "Camden" stands for. */
import { REGION_KINDS, type RegionKind, type RegionRow } from '../../src/core/finder/names/files.ts'
import { readPopulation } from '../population.ts'
import { openTable } from '../sources.ts'
import type { CellsProduct } from '../types.ts'
import { countyOf, GREATER_LONDON, WIDER } from './counties.ts'

interface Region {
  readonly name: string
  readonly kind: RegionKind
  readonly county: string
  readonly cells: Map<number, number>
}

export interface RegionsProduct {
  readonly rows: readonly RegionRow[]
  /** Position among the rows of the district of 2017 that an LSOA is in. */
  readonly districtOfLsoa: ReadonlyMap<string, number>
}

/**
 * Counties first, then the districts of 2017, then those of 2022 whose name or people are others, each in order of name.
 *
 * @throws SourceError when a table is malformed, or an LSOA's district has no name.
 */
export async function buildRegions(sources: string, { cellOfLsoa }: CellsProduct): Promise<RegionsProduct> {
  const names = await readNames(sources)
  const population = await readPopulation(sources, cellOfLsoa)
  const [counties, districts, later] = [new Map<string, Region>(), new Map<string, Region>(), new Map<string, Region>()]
  const codes = new Map<string, string>()
  for await (const row of openTable(sources, 'lsoa11_areas.csv.gz', ['LSOA11CD', 'LAD17CD', 'LAD22CD'])) {
    const lsoa = row.text('LSOA11CD')
    const [cell, people] = [cellOfLsoa.get(lsoa)!, population.get(lsoa)!.mid2017]
    const old = names.get(`2017 ${row.text('LAD17CD')}`) ?? row.fail('LAD17CD', 'a district of 2017 in districts.csv')
    const now = names.get(`2022 ${row.text('LAD22CD')}`) ?? row.fail('LAD22CD', 'a district of 2022 in districts.csv')
    const county = countyOf(old.name, old.upperTier)
    const kind = county === GREATER_LONDON ? 'borough' : 'district'
    codes.set(lsoa, old.name)
    add(counties, county, 'county', '', cell, people)
    for (const [wider, members] of Object.entries(WIDER)) {
      if (members.includes(county)) add(counties, wider, 'county', '', cell, people)
    }
    add(districts, old.name, kind, county, cell, people)
    add(later, now.name, kind, county, cell, people)
  }
  for (const [name, region] of later) if (isSame(districts.get(name), region)) later.delete(name)
  const all = [counties, districts, later].flatMap(group =>
    [...group.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  )
  const rows = all.map(
    ({ name, kind, county, cells }): RegionRow => [
      name,
      REGION_KINDS.indexOf(kind),
      all.findIndex(other => other.kind === 'county' && other.name === county),
      [...cells].sort((a, b) => b[1] - a[1] || a[0] - b[0]).flat(),
    ],
  )
  const first = counties.size
  const position = new Map(
    [...districts.keys()].map(name => [name, all.findIndex((r, i) => i >= first && r.name === name)]),
  )
  return { rows, districtOfLsoa: new Map([...codes].map(([lsoa, name]) => [lsoa, position.get(name)!])) }
}

async function readNames(sources: string): Promise<Map<string, { name: string; upperTier: string }>> {
  const names = new Map<string, { name: string; upperTier: string }>()
  for await (const row of openTable(sources, 'districts.csv', ['year', 'LADCD', 'LADNM', 'UTLA17NM'])) {
    const name = row.required('LADNM')
    names.set(`${row.text('year')} ${row.required('LADCD')}`, { name, upperTier: row.text('UTLA17NM').trim() })
  }
  return names
}

function add(to: Map<string, Region>, name: string, kind: RegionKind, county: string, cell: number, people: number) {
  const region = to.get(name) ?? { name, kind, county, cells: new Map<number, number>() }
  to.set(name, region)
  region.cells.set(cell, (region.cells.get(cell) ?? 0) + people)
}

function isSame(a: Region | undefined, b: Region): boolean {
  return a !== undefined && a.cells.size === b.cells.size && [...a.cells].every(([cell, n]) => b.cells.get(cell) === n)
}
