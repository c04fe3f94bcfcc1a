/** A corner of England cut out of the source tables: all that they have of some CCGs of April 2017. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Feature } from 'geojson'
import { openTable, readLsoas } from '../../../../../pipeline/sources.ts'
import { EDITIONS } from '../../../../../src/core/areas/editions.ts'
import { readRows } from './rebuild.ts'
import { BY_HAND, type Country, type Row } from './tables.ts'

/** On both sides of the Severn's mouth; three of them merged in 2018. */
export const SEVERN = ['11M', '12A', '11H', '11T']
/** Chepstow, at the border. */
const WALES = 'NP16'
const ABROAD: Country['abroad'] = { Chepstow: [51.6415, -2.676] }

const POSTCODES = ['pcds', 'lat', 'long', 'ctry', 'lsoa11', 'live'] as const
const outcodeOf = ({ pcds }: Row) => pcds!.split(' ')[0]!

/** @param dir the source tables; @param ods CCGs of April 2017 */
export async function cut(dir: string, ods: readonly string[]): Promise<Country> {
  const of = (table: string, fits: (row: Row) => boolean) => readRows(dir, table).filter(fits)
  const isIn = (column: string, values: ReadonlySet<string>) => (row: Row) => values.has(row[column]!)
  const ccgs = new Set(of('areas.csv', row => row.edition === 'ccg2017' && ods.includes(row.ods!)).map(row => row.gss!))
  const lookups = of('lsoa11_areas.csv.gz', isIn('CCG17CD', ccgs))
  const valuesOf = (column: string) => new Set(lookups.map(row => row[column]!))
  const lsoas = valuesOf('LSOA11CD')
  const columnOf = new Map<string, ReadonlySet<string>>(EDITIONS.map(({ id, column }) => [id, valuesOf(column)]))
  const areas = of('areas.csv', ({ edition, gss }) => columnOf.get(edition!)!.has(gss!))
  const codes = (fits: (row: Row) => boolean) => new Set(areas.filter(fits).map(row => row.ods!))
  const bodies = codes(({ kind }) => kind !== 'icb')
  const today = codes(({ edition }) => edition === 'sicbl2022')
  const districts = new Set([...valuesOf('LAD17CD'), ...valuesOf('LAD22CD')])

  const postcodes = await postcodesOf(dir, lsoas)
  const known = new Set(postcodes.map(row => row.pcds!))
  const outcodes = new Set(postcodes.map(outcodeOf))
  const practices = of('gp_practices_2026-02.csv.gz', row => today.has(row.sicbl_ods!) && known.has(row.postcode!))
  const before = of(
    'gp_practices_2017-07.csv.gz',
    row => isIn('ccg_ods', new Set(ods))(row) && known.has(row.postcode!),
  )
  const surgeries = new Set([...practices, ...before].map(row => row.ods!))
  const boards = valuesOf('ICB26CD')
  const isNear = ({ lat, long }: Row) =>
    Number(lat) > 51.3 && Number(lat) < 52.1 && Number(long) > -3.1 && Number(long) < -1.6
  const councils = new Set(of('districts.csv', isIn('LADCD', districts)).flatMap(row => [row.LADCD!, row.UTLA17CD!]))
  const tables: Record<string, Row[]> = {
    'areas.csv': areas,
    'lsoa11_areas.csv.gz': lookups,
    'lsoa11_population.csv.gz': of('lsoa11_population.csv.gz', isIn('LSOA11CD', lsoas)),
    'districts.csv': of('districts.csv', ({ year, LADCD }) => valuesOf(`LAD${year!.slice(2)}CD`).has(LADCD!)),
    'postcodes.csv.gz': postcodes,
    'postcodes_onspd_2025-11_supplement.csv.gz': of(
      'postcodes_onspd_2025-11_supplement.csv.gz',
      row => known.has(row.pcds!) || (row.why === 'new' && outcodes.has(outcodeOf(row))),
    ),
    'ccg2017_hierarchy.csv': of('ccg2017_hierarchy.csv', isIn('gss', ccgs)),
    'ccg2017_contacts.csv': of('ccg2017_contacts.csv', isIn('gss', ccgs)),
    'ccg2017_allocations.csv': of('ccg2017_allocations.csv', isIn('gss', ccgs)),
    'ccg2017_registered_patients.csv': of('ccg2017_registered_patients.csv', isIn('gss', ccgs)),
    'icb2022_allocations.csv': of('icb2022_allocations.csv', isIn('gss', valuesOf('ICB22CD'))),
    'gp_practices_2017-07.csv.gz': before,
    'gp_practices_2026-02.csv.gz': practices,
    'gp_practice_membership.csv.gz': of(
      'gp_practice_membership.csv.gz',
      row => surgeries.has(row.ods!) && bodies.has(row.ccg_ods!),
    ),
    'gp_practice_ccg_by_year.csv.gz': of('gp_practice_ccg_by_year.csv.gz', isIn('ods', surgeries)),
    'providers.csv.gz': of('providers.csv.gz', isIn('postcode', known)),
    'nhs_trusts_2026.csv': of('nhs_trusts_2026.csv', isIn('postcode', known)),
    'ods_ccg_subicb_register_2026-01.csv': of('ods_ccg_subicb_register_2026-01.csv', isIn('ods', bodies)),
    'context/places_ipn_gb.csv.gz': of('context/places_ipn_gb.csv.gz', isNear),
    'icb_2026.csv': of('icb_2026.csv', isIn('gss', boards)),
    'councils_2026.csv': of('councils_2026.csv', isIn('gss', councils)),
  }
  const missing = BY_HAND.find(table => tables[table]!.length === 0)
  if (missing) throw new Error(`Nothing of ${missing} is about these CCGs`)
  return { tables, lsoas: await shapesOf(dir, lsoas), land: landOf(dir), abroad: ABROAD }
}

/** All of each outcode that has most of its postcodes in there, and a few of Wales. */
async function postcodesOf(dir: string, lsoas: ReadonlySet<string>): Promise<Row[]> {
  const rows: Row[] = []
  const counts = new Map<string, { inside: number; all: number }>()
  for await (const row of openTable(dir, 'postcodes.csv.gz', POSTCODES)) {
    if (!/^(?:BS|GL|NP16|SN|BA|HR|WR)/.test(row.text('pcds'))) continue
    const line: Row = Object.fromEntries(POSTCODES.map(column => [column, row.text(column)]))
    rows.push(line)
    const count = counts.get(outcodeOf(line)) ?? { inside: 0, all: 0 }
    counts.set(outcodeOf(line), {
      inside: count.inside + Number(lsoas.has(line.lsoa11!)),
      all: count.all + Number(line.lsoa11 !== ''),
    })
  }
  const whole = [...counts].filter(([outcode, { inside, all }]) => outcode === WALES || (all > 0 && inside === all))
  const outcodes = new Set(whole.map(([outcode]) => outcode))
  return rows.filter(row => lsoas.has(row.lsoa11!) || (outcodes.has(outcodeOf(row)) && row.lsoa11 === ''))
}

async function shapesOf(dir: string, lsoas: ReadonlySet<string>): Promise<Feature[]> {
  const shapes: Feature[] = []
  for await (const shape of readLsoas(dir)) if (lsoas.has(shape.properties.LSOA11CD)) shapes.push(shape)
  return shapes
}

function landOf(dir: string): Feature[] {
  const lines = gunzipSync(readFileSync(join(dir, 'context/land_neighbours.geojsonl.gz')))
    .toString()
    .trim()
    .split('\n')
  return lines.map(line => JSON.parse(line) as Feature).filter(({ properties }) => properties!.name === 'Wales')
}
