/** Files of the Office for National Statistics, Ordnance Survey and the ministry of the indices of deprivation. */
import { AGE_BANDS } from '../../../../../pipeline/population.ts'
import { EDITIONS } from '../../../../../src/core/areas/editions.ts'
import { csvOf, grouped, quoted, type Row } from './tables.ts'
import type { Cells } from './workbook.ts'

export const geoJson = (features: readonly object[]) =>
  Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }))

export function nspl(places: readonly Row[], lsoa: string, country: string): string {
  const header = ['pcd7', 'pcds', 'doterm', country, lsoa === 'lsoa11' ? lsoa : 'lsoa11cd', 'lat', 'long']
  const lines = places.map(({ pcds, lat, long, ctry, lsoa11, live }) =>
    quoted([
      ...[pcds!.replace(' ', ''), pcds!, live === '1' ? '' : '199606', ctry!],
      ...[lsoa === 'lsoa11' ? lsoa11! : '', lat || '99.999999', long || '0.000000'],
    ]),
  )
  return `\uFEFF${header.join()}\r\n${lines.join('')}`
}

/** The postcodes of the table, and those that are new since, with their districts. */
export function onspd(places: readonly Row[], supplement: readonly Row[]): string {
  const header = ['pcds', 'oslaua', 'oseast1m', 'osnrth1m', 'ctry', 'lsoa11', 'lat', 'long']
  const byPostcode = new Map(supplement.map(row => [row.pcds, row]))
  const known = places.filter(({ pcds }) => !byPostcode.has(pcds)).map(row => ({ ...row, LAD25CD: '' }) as Row)
  const lines = [...known, ...supplement].map(({ pcds, LAD25CD, oseast1m, osnrth1m, lat, long }) =>
    quoted([pcds!, LAD25CD!, oseast1m ?? '', osnrth1m ?? '', '', '', lat || '99.999999', long || '0.000000']),
  )
  return `${header.join()}\r\n${lines.join('')}`
}

export function codePoint(places: readonly Row[]): Record<string, string> {
  const live = places.filter(row => row.live === '1')
  const byArea = grouped(live, ({ pcds }) => /^[A-Z]+/.exec(pcds!)![0].toLowerCase())
  const line = ({ pcds, ctry }: Row) => `"${pcds!.replace(' ', '')}",90,0,0,"${ctry}","","","","",""\n`
  return Object.fromEntries(byArea.map(([area, rows]) => [`Data/CSV/${area}.csv`, rows.map(line).join('')]))
}

/** A file for each year, with its columns in another order. */
export function lookupFiles(lookups: readonly Row[]): Record<string, string> {
  const columns = Object.keys(lookups[0]!).filter(column => /^(CCG|SICBL|ICB22)/.test(column))
  const file = (row: Row, column: string) => ({
    ...{ FID: '1', [column]: row[column]!, LSOA11CD: row.LSOA11CD!, LSOA11NM: row.LSOA11NM! },
    ...(column === 'CCG17CD' && { LAD17CD: row.LAD17CD! }),
    ...(column === 'ICB22CD' && { LAD22CD: row.LAD22CD! }),
  })
  return Object.fromEntries(columns.map(column => [`${column}.csv`, csvOf(lookups.map(row => file(row, column)))]))
}

export function namesOf(id: string, rows: readonly Row[]): string {
  const { column } = EDITIONS.find(edition => edition.id === id)!
  return csvOf(
    rows.map(({ gss, ods, name }) => ({ [`${column.slice(0, -2)}NM`]: name!, [column]: gss!, [`${column}H`]: ods! })),
  )
}

export function districtFiles(districts: readonly Row[]): Record<string, string> {
  const [of2017, of2022] = ['2017', '2022'].map(year => districts.filter(row => row.year === year))
  return {
    'counties.csv': csvOf(
      of2017!.map(({ LADCD, LADNM, UTLA17CD, UTLA17NM }) => ({
        ...{ LAD17CD: LADCD!, LAD17NM: LADNM! },
        ...(LADCD === UTLA17CD ? { CTY17CD: 'E99999999', CTY17NM: '' } : { CTY17CD: UTLA17CD!, CTY17NM: UTLA17NM! }),
      })),
    ),
    'names.csv': csvOf([
      ...of2022!.map(({ LADCD, LADNM }) => ({ LAD22CD: LADCD!, LAD22NM: LADNM! })),
      { LAD22CD: 'W06000021', LAD22NM: 'Sir Fynwy' },
    ]),
  }
}

export function hierarchy(rows: readonly Row[]): string {
  return csvOf(
    rows.map(row => ({
      ...{ CCG17CD: row.gss!, CCG17CDH: row.ods!, CCG17NM: 'NHS', STP17CD: row.stp_gss!, STP17NM: row.stp_name! },
      ...{ NHSRLO17CD: row.local_office_gss!, NHSRLO17NM: row.local_office! },
      ...{ NHSER17CD: row.region_gss!, NHSER17NM: row.region! },
    })),
  )
}

export function density(rows: readonly Row[]): Cells {
  return [
    ['Population density'],
    [],
    ['Code', 'Name', 'Mid-2017 population', 'Area Sq Km', 'People per Sq Km'],
    ...rows.map(row => [row.LSOA11CD!, 'Town', Number(row.mid2017), Number(row.area_km2), 1]),
    [],
    ['', 'Notes: estimates'],
  ]
}

/** All people of a band are of its first year. */
export function ages(rows: readonly Row[]): Cells {
  const band = (row: Row, age: number) => (age % 5 === 0 ? Number(row[`mid2019_${AGE_BANDS[age / 5]}`]) : 0)
  const years = Array.from({ length: 91 }, (_, age) => age)
  return [
    ['Mid-2019 persons'],
    ['LSOA Code', 'LSOA Name', 'All Ages', ...years.map(age => (age === 90 ? '90+' : age))],
    ...rows.map(row => [row.LSOA11CD!, 'Town', 0, ...years.map(age => band(row, age))]),
  ]
}

export async function deprivation(lookups: readonly Row[]): Promise<Record<string, Buffer>> {
  const file = (year: string) =>
    csvOf(
      lookups.map(({ LSOA11CD }, i) => ({
        [`LSOA code (${year === '2025' ? '2021' : '2011'})`]: LSOA11CD!,
        'Index of Multiple Deprivation (IMD) Score': String(10 + (i % 50)),
        'Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived)': String(i + 1),
        'Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)': String(1 + (i % 10)),
        'Income Score (rate)': '0.1',
      })),
    )
  return {
    ...Object.fromEntries(['2015', '2019', '2025'].map(year => [`imd-${year}`, Buffer.from(file(year))])),
    'lsoa-2011-to-2021': Buffer.from(
      csvOf(lookups.map(({ LSOA11CD }) => ({ LSOA11CD: LSOA11CD!, LSOA21CD: LSOA11CD! }))),
    ),
  }
}

export function placeNames(places: readonly Row[]): string {
  const countries: Readonly<Record<string, string>> = { E: 'England', W: 'Wales', S: 'Scotland' }
  const rows = places.map(({ name, kind, ctry, county, lat, long }, i) => ({
    ...{
      placeid: `IPN${i}`,
      place22nm: name!,
      descnm: kind!,
      ctry22nm: countries[ctry!]!,
      cty22nm: county!,
      lat: lat!,
      long: long!,
    },
  }))
  // A place in two wards has a row for each.
  return csvOf([...rows, rows[0]!, { ...rows[0]!, placeid: 'IPN-ward', descnm: 'WD' }])
}
