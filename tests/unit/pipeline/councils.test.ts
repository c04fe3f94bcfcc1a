import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readCouncils } from '../../../pipeline/councils.ts'
import type { CellTable } from '../../../src/core/statistics/cellTable.ts'
import type { Profile } from '../../../src/core/statistics/profile.ts'
import { readCompiled } from './compiled.ts'
import { folder } from './folder.ts'

const COUNCILS = `gss,name,tier,parent_gss,homepage_url
E06000060,Buckinghamshire Council,unitary,,https://www.buckinghamshire.gov.uk
E06000064,Westmorland and Furness Council,unitary,,https://www.westmorlandandfurness.gov.uk
E07000072,Epping Forest District Council,district,E10000012,https://www.eppingforestdc.gov.uk
E08000003,Manchester City Council,unitary,,http://www.manchester.gov.uk
E09000030,Tower Hamlets Borough Council,unitary,,https://www.towerhamlets.gov.uk
E10000012,Essex County Council,county,,https://www.essex.gov.uk
E10000023,North Yorkshire Council,unitary,,https://www.northyorks.gov.uk
`
const tables = (districts: string, later: string, councils = COUNCILS) =>
  folder({
    'councils_2026.csv': councils,
    'districts.csv': `year,LADCD,UTLA17CD\n${districts}\n2022,E07000999,\n`,
    'lsoa11_areas.csv.gz': gzipSync(`LAD17CD,LAD22CD\n${later}\n`),
  })

describe('the council of a district of 2017', () => {
  it.each([
    ['a metropolitan borough, not the former county', 'E08000003,E11000001', 'E08000003', 'Manchester City Council'],
    ['a London borough, not Inner London', 'E09000030,E13000001', 'E09000030', 'Tower Hamlets Borough Council'],
    ['the county of a district that still stands', 'E07000072,E10000012', 'E07000072', 'Essex County Council'],
    ['the county that took its districts’ place', 'E07000163,E10000023', 'E07000163', 'North Yorkshire Council'],
    ['what took the place of county and district', 'E07000004,E10000002', 'E06000060', 'Buckinghamshire Council'],
    ['one of the two of Cumbria', 'E07000030,E10000006', 'E07000030', 'Westmorland and Furness Council'],
  ])('is %s', async (_, district, later, name) => {
    const code = district.slice(0, 9)
    const councils = await readCouncils(tables(`2017,${district}`, `${code},${later}`))
    expect(councils.get(code)?.name).toBe(name)
    expect(councils.get(code)?.website).toMatch(/^https:\/\/www\.[a-z.]+\/$/)
  })

  it.each([
    ['of nobody', 'E07000999,E10000099', COUNCILS, 'column LADCD: expected a district that leads to a council'],
    [
      'of a tier that is none',
      'E07000072,E10000012',
      COUNCILS.replace(',county,', ',region,'),
      'column tier: expected unitary, county or district',
    ],
    [
      'without a website',
      'E07000072,E10000012',
      COUNCILS.replace('http://www.manchester.gov.uk', ''),
      'column homepage_url: expected a value',
    ],
  ])('is refused when it is %s', async (_, district, councils, message) => {
    const code = district.slice(0, 9)
    await expect(readCouncils(tables(`2017,${district}`, `${code},${code}`, councils))).rejects.toThrow(message)
  })
})

/** Former counties, regions and districts are no councils with a health and wellbeing board. */
const COUNCIL = /^E(06|08|09|10)\d{6}$/
const FORMER =
  /^((Inner|Outer) London|Greater Manchester|Merseyside|Tyne and Wear|West Midlands|(South|West) Yorkshire)$/

describe('what was compiled', () => {
  it('gives each of the 207 CCGs councils alone, each with a website', async () => {
    const profiles = [...(await readCompiled()).profiles.values()] as Profile[]
    expect(profiles).toHaveLength(207)
    const wrong = profiles.flatMap(({ name, districts }) =>
      districts
        .filter(({ council }) => !COUNCIL.test(council.code) || FORMER.test(council.name))
        .map(({ council }) => `${name}: ${council.name}`),
    )
    expect(wrong).toEqual([])
  })

  it.each([
    ['E38000197', ['Essex County Council']],
    ['E38000217', ['Manchester City Council']],
    ['E38000186', ['London Borough of Tower Hamlets']],
  ])('gives %s the councils of its districts', async (gss, expected) => {
    const profile = (await readCompiled()).profiles.get(gss)!
    const main = profile.districts.filter(({ share }) => share > 0.05).map(({ council }) => council.name)
    expect([...new Set(main)]).toEqual(expected)
  })

  it('gives all 326 districts a council, 69 of them another than the former county', () => {
    const { districts } = JSON.parse(readFileSync('public/geo/cells.json', 'utf8')) as CellTable
    expect(districts).toHaveLength(326)
    expect(
      districts.filter(({ code }) => /^E0[89]/.test(code)).every(({ code, council }) => code === council.code),
    ).toBe(true)
    expect(districts.filter(({ code }) => /^E0[89]/.test(code))).toHaveLength(69)
  })
})
