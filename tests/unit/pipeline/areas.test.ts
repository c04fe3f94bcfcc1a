import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { buildAreas } from '../../../pipeline/areas.ts'
import { readDistrictShares } from '../../../pipeline/districts.ts'
import { AGE_BANDS, readPopulation } from '../../../pipeline/population.ts'
import type { CellsProduct } from '../../../pipeline/types.ts'
import { EDITIONS } from '../../../src/core/areas/editions.ts'
import { readCompiled } from './compiled.ts'
import { folder } from './folder.ts'

const codes = EDITIONS.map(({ kind }) => (kind === 'icb' ? 'E54000001' : 'E38000001'))
const names = EDITIONS.map(({ id }, edition) => `${id},${codes[edition]},02N,NHS Somewhere`)
const bands = AGE_BANDS.map(band => `mid2019_${band}`)

async function cells(): Promise<CellsProduct> {
  const { overview, detail } = await readCompiled()
  return { overview, detail, areasOfCell: [codes], cellOfLsoa: new Map([['E01000001', 0]]) }
}

function sources(areas: readonly string[], population = ['E01000001', 1.26, 9, ...bands.map(() => 1)].join()): string {
  return folder({
    'areas.csv': `edition,gss,ods,name\n${areas.join('\n')}\n`,
    'lsoa11_population.csv.gz': gzipSync(`LSOA11CD,area_km2,mid2017,${bands.join()}\n${population}\n`),
  })
}

it('keeps one record for all editions in which an area was the same', async () => {
  const { areas } = await buildAreas(sources(names), await cells())
  expect(areas.map(({ gss, editions }) => [gss, editions])).toEqual([
    ['E38000001', [0, 1, 2, 3, 4, 5, 6, 7]],
    ['E54000001', [8, 9]],
  ])
  expect(areas[0]).toMatchObject({ residents2017: 9, residents2019: 19, km2: 1.3 })
})

it('makes a record of its own for every name and code', async () => {
  const { areas } = await buildAreas(sources(names.with(3, 'ccg2018,E38000001,02X,NHS Elsewhere')), await cells())
  expect(areas.map(({ ods, editions }) => [ods, editions])).toEqual([
    ['02N', [0, 1, 2, 4, 5, 6, 7]],
    ['02X', [3]],
    ['02N', [8, 9]],
  ])
})

it.each<[string, string[], string]>([
  ['an area without a name', names.slice(1), 'areas.csv has no name for E38000001 of ccg2015'],
  [
    'an edition that is none',
    names.with(0, 'ccg2014,E38000001,02N,x'),
    'areas.csv, line 2, column edition: expected one of',
  ],
  [
    'an area twice',
    [names[0]!, ...names],
    'areas.csv, line 3, column gss: expected a code that the edition does not have yet',
  ],
  [
    'an area nowhere',
    names.with(1, 'ccg2016,E38000002,02N,x'),
    'areas.csv, line 3, column gss: expected a code that lsoa11_areas',
  ],
  ['an empty name', names.with(2, 'ccg2017,E38000001,02N,'), 'areas.csv, line 4, column name: expected a value'],
])('refuses %s', async (_, areas, message) => {
  await expect(buildAreas(sources(areas), await cells())).rejects.toThrow(message)
})

it.each([
  [
    'an LSOA without people',
    'E01000002,1,9',
    'line 2, column LSOA11CD: expected each LSOA of lsoa11_areas.csv.gz once',
  ],
  ['an LSOA without a row', '', 'LSOA E01000001 has no row'],
])('refuses %s', async (_, row, message) => {
  const population = row && `${row},${bands.map(() => 1).join()}`
  const dir = folder({
    'lsoa11_population.csv.gz': gzipSync(`LSOA11CD,area_km2,mid2017,${bands.join()}\n${population}`),
  })
  await expect(readPopulation(dir, new Map([['E01000001', 0]]))).rejects.toThrow(`lsoa11_population.csv.gz`)
  await expect(readPopulation(dir, new Map([['E01000001', 0]]))).rejects.toThrow(message)
})

it('shares a CCG out among its districts, largest first', async () => {
  const dir = folder({
    'districts.csv':
      'year,LADCD,LADNM,UTLA17CD\n2017,E07A,Small,E10000012\n2017,E07B,Large,E10000012\n2022,E07A,New,\n',
    'councils_2026.csv':
      'gss,name,tier,parent_gss,homepage_url\nE10000012,Essex County Council,county,,https://www.essex.gov.uk\n',
    'lsoa11_areas.csv.gz': gzipSync('LSOA11CD,LAD17CD,LAD22CD\nE01000001,E07A,E07A\nE01000002,E07B,E07B\n'),
  })
  const people = (mid2017: number) => ({ km2: 1, mid2017, ages2019: [] })
  const population = new Map([
    ['E01000001', people(1)],
    ['E01000002', people(2)],
  ])
  const council = { code: 'E10000012', name: 'Essex County Council', website: 'https://www.essex.gov.uk/' }
  expect((await readDistrictShares(dir, population, () => 'E38000001')).get('E38000001')).toEqual([
    { code: 'E07B', name: 'Large', council, residents: 2, share: 0.6667 },
    { code: 'E07A', name: 'Small', council, residents: 1, share: 0.3333 },
  ])
})
