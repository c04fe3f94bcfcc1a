/**
 * The figures of ten CCGs, as the published tables have them. Comments name the table and the row, so that anyone can look
 * the numbers up: `allocations` is ccg2017_allocations.csv (£ thousand), `registered` ccg2017_registered_patients.csv, `lsoa`
 * the sums over lsoa11_population.csv.gz of the LSOAs that lsoa11_areas.csv.gz gives the CCG in CCG17CD.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findRegion, totalsOf } from '../../../../src/core/areas/regions.ts'
import type { AreaTable } from '../../../../src/core/geo.ts'
import { allocationChange, allocationPerHead, perHeadChange } from '../../../../src/core/statistics/figures.ts'
import { type FigureTable, readFigures } from '../../../../src/core/statistics/figureTable.ts'
import { measure } from '../../../../src/core/statistics/measures.ts'

const read = <T>(path: string) =>
  JSON.parse(readFileSync(new URL(`../../../../public/geo/${path}`, import.meta.url), 'utf8')) as T
const { areas } = read<AreaTable>('areas.json')
const figures = readFigures(read<FigureTable>('figures.json'))
const rows = [...figures.ccgs.values()]
const byOds = (ods: string) => {
  const area = areas.find(area => area.ods === ods && area.editions.includes(2))!
  return figures.ccgs.get(area.gss)!
}

const TEN = [
  // NHS West Essex CCG
  {
    ods: '07H',
    residents2017: 304451,
    residents2019: 310040,
    over65: 57270,
    km2: 1010.7,
    practices: 36,
    first: 311286,
    thousands: 382625,
    patients2013: 296351,
    patients: 308763,
  },
  // NHS North Cumbria CCG
  {
    ods: '01H',
    residents2017: 318291,
    residents2019: 319371,
    over65: 75679,
    km2: 5007.0,
    practices: 45,
    first: 663133,
    thousands: 733623,
    patients2013: 522395,
    patients: 323146,
  },
  // NHS Morecambe Bay CCG
  {
    ods: '01K',
    residents2017: 348079,
    residents2019: 352666,
    over65: 83214,
    km2: 2656.6,
    practices: 44,
    first: 191559,
    thousands: 213664,
    patients2013: 161054,
    patients: 360784,
  },
  // NHS Northern, Eastern and Western Devon CCG
  {
    ods: '99P',
    residents2017: 902247,
    residents2019: 913286,
    over65: 211240,
    km2: 5821.1,
    practices: 119,
    first: 1038492,
    thousands: 1156173,
    patients2013: 902287,
    patients: 920752,
  },
  // NHS Manchester CCG
  {
    ods: '14L',
    residents2017: 545501,
    residents2019: 552858,
    over65: 51441,
    km2: 115.6,
    practices: 90,
    first: 680991,
    thousands: 784975,
    patients2013: undefined,
    patients: 628281,
  },
  // NHS Corby CCG
  {
    ods: '03V',
    residents2017: 69540,
    residents2019: 72218,
    over65: 10249,
    km2: 80.3,
    practices: 5,
    first: 74814,
    thousands: 96178,
    patients2013: 70729,
    patients: 76789,
  },
  // NHS Newham CCG
  {
    ods: '08M',
    residents2017: 347996,
    residents2019: 353134,
    over65: 27228,
    km2: 36.2,
    practices: 62,
    first: 382920,
    thousands: 429441,
    patients2013: 360869,
    patients: 390543,
  },
  // NHS Dorset CCG
  {
    ods: '11J',
    residents2017: 770689,
    residents2019: 773839,
    over65: 196346,
    km2: 2652.6,
    practices: 98,
    first: 899678,
    thousands: 1027620,
    patients2013: 773384,
    patients: 795213,
  },
  // NHS Cambridgeshire and Peterborough CCG
  {
    ods: '06H',
    residents2017: 883569,
    residents2019: 892627,
    over65: 163568,
    km2: 3747.6,
    practices: 105,
    first: 849204,
    thousands: 1013069,
    patients2013: 878728,
    patients: 950334,
  },
  // NHS North Hampshire CCG
  {
    ods: '10J',
    residents2017: 223243,
    residents2019: 225387,
    over65: 41855,
    km2: 860.8,
    practices: 19,
    first: 208643,
    thousands: 249731,
    patients2013: 218182,
    patients: 224856,
  },
] as const

describe.each(TEN)('$ods', row => {
  const ccg = byOds(row.ods)

  it('has the published figures', () => {
    expect(ccg).toMatchObject({
      // lsoa: sums of mid2017, of all mid2019 bands, of the bands from 65-69 on, of area_km2
      residents2017: row.residents2017,
      residents2019: row.residents2019,
      over65: row.over65,
      // gp_practices_2017-07.csv.gz: rows with this ccg_ods
      practices: row.practices,
    })
    expect(ccg.km2).toBeCloseTo(row.km2, 1)
    // allocations: rows 2013/14 and 2017/18; registered: rows 2013-04 and 2017-04
    expect(ccg.allocations['2013/14']).toBe(row.first)
    expect(ccg.allocations['2017/18']).toBe(row.thousands)
    expect(ccg.registered['2013-04']).toBe(row.patients2013)
    expect(ccg.registered['2017-04']).toBe(row.patients)
  })

  it('has what is worked out from them', () => {
    const isMoved = row.ods === '01H' || row.ods === '01K'
    const perHead = (row.thousands * 1000) / row.patients
    expect(measure('population', ccg)).toBe(row.residents2017)
    expect(measure('density', ccg)).toBeCloseTo(row.residents2017 / row.km2, 0)
    expect(measure('over65', ccg)).toBe(row.over65 / row.residents2019)
    expect(allocationPerHead(ccg, '2017/18')).toBe(isMoved ? undefined : perHead)
    const years = ['2013/14', '2017/18'] as const
    expect(allocationChange(ccg, ...years)).toBe(isMoved ? undefined : row.thousands / row.first - 1)
    if (isMoved || row.patients2013 === undefined) expect(perHeadChange(ccg, ...years)).toBeUndefined()
    else expect(perHeadChange(ccg, ...years)).toBeCloseTo(perHead / ((row.first * 1000) / row.patients2013) - 1)
  })
})

describe('totals over the 207 equal England’s', () => {
  it('has 207 CCGs', () => expect(rows).toHaveLength(207))

  it.each([
    // ONS, SAPE20DT11: England, mid-2017
    ['residents of mid-2017', rows.map(row => row.residents2017), 55_619_430],
    // ONS, mid-2019 small-area estimates: England
    ['residents of mid-2019', rows.map(row => row.residents2019), 56_286_961],
    // allocations, sum of the 207 rows of 2017/18
    ['pounds, thousand, of 2017/18', rows.map(row => row.allocations['2017/18']!), 72_051_316],
    // registered, sum of the 207 rows of 2017-04
    ['patients of April 2017', rows.map(row => row.registered['2017-04']!), 58_326_401],
    // gp_practices_2017-07.csv.gz, rows
    ['member practices', rows.map(row => row.practices), 7642],
  ])('%s', (_, values, england) => expect(values.reduce((sum, value) => sum + value, 0)).toBe(england))
})

it('gives London 32 CCGs, almost nine million people and £11.37 billion', () => {
  const london = findRegion(figures, 'E40000003')!
  expect(london.area.name).toBe('London')
  expect(london.ccgs).toHaveLength(32)
  expect(totalsOf(london.ccgs)).toMatchObject({ residents: 8_825_001, allocation: 11_374_450 })
})
