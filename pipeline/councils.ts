/** The council with a health and wellbeing board for each district of 2017, as councils are today. */
import type { Council } from '../src/core/statistics/profile.ts'
import { openTable } from './sources.ts'

const FILE = 'councils_2026.csv'
const COUNTY = /^E10\d{6}$/

/**
 * Districts that still stood in 2022, whose county gave way to two councils on 1 April 2023 (Cumbria (Structural
 * Changes) Order 2022): Cumberland, and Westmorland and Furness.
 */
const CUMBRIA: Readonly<Record<string, string>> = {
  E07000026: 'E06000063',
  E07000027: 'E06000064',
  E07000028: 'E06000063',
  E07000029: 'E06000063',
  E07000030: 'E06000064',
  E07000031: 'E06000064',
}

interface Listed extends Council {
  /** Districts have no health and wellbeing board: their county has. */
  readonly county: string
}

/**
 * By code of the district of 2017: itself where it is a unitary, metropolitan or London borough council; its county
 * where it is a district; its successor where it is gone.
 *
 * @throws SourceError when a table is malformed, or a district leads to no council.
 */
export async function readCouncils(sources: string): Promise<Map<string, Council>> {
  const listed = await readListed(sources)
  const later = await readSuccessors(sources)
  const councils = new Map<string, Council>()
  for await (const row of openTable(sources, 'districts.csv', ['year', 'LADCD', 'UTLA17CD'])) {
    if (row.text('year') !== '2017') continue
    const district = row.required('LADCD')
    const county = row.text('UTLA17CD')
    const code = [district, COUNTY.test(county) ? county : '', later.get(district) ?? '', CUMBRIA[district] ?? '']
      .map(known => listed.get(known)?.county || known)
      .find(known => listed.has(known))
    const council = code === undefined ? undefined : listed.get(code)
    if (!council) row.fail('LADCD', `a district that leads to a council of ${FILE}`)
    else councils.set(district, { code: council.code, name: council.name, website: council.website })
  }
  return councils
}

async function readListed(sources: string): Promise<Map<string, Listed>> {
  const listed = new Map<string, Listed>()
  for await (const row of openTable(sources, FILE, ['gss', 'name', 'tier', 'parent_gss', 'homepage_url'])) {
    const tier = row.code('tier', /^(unitary|county|district)$/, 'unitary, county or district')
    const code = row.code('gss', /^E(06|07|08|09|10)\d{6}$/, 'the code of a council such as E10000012')
    listed.set(code, {
      code,
      name: row.required('name'),
      // The list is older than some councils' certificates.
      website: row.website('homepage_url').replace(/^http:/, 'https:'),
      county: tier === 'district' ? row.code('parent_gss', COUNTY, 'the code of a county such as E10000012') : '',
    })
  }
  return listed
}

/** The district of 2022 in which most LSOAs of each district of 2017 are. */
async function readSuccessors(sources: string): Promise<Map<string, string>> {
  const counts = new Map<string, Map<string, number>>()
  for await (const row of openTable(sources, 'lsoa11_areas.csv.gz', ['LAD17CD', 'LAD22CD'])) {
    const byCode = counts.get(row.text('LAD17CD')) ?? new Map<string, number>()
    counts.set(row.text('LAD17CD'), byCode)
    byCode.set(row.text('LAD22CD'), (byCode.get(row.text('LAD22CD')) ?? 0) + 1)
  }
  const most = (byCode: ReadonlyMap<string, number>) =>
    [...byCode].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
  return new Map([...counts].map(([district, byCode]) => [district, most(byCode)[0]]))
}
