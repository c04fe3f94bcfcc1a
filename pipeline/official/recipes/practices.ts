/** Tables of GP practices, their memberships, trusts and the register of CCGs. */
import { readTable } from '../../sources.ts'
import { readListSizes } from '../readers/list-sizes/read.ts'
import { degreesOf, readDirectory } from '../readers/nhs-choices/read.ts'
import { readOrganisations } from '../readers/ods/organisations.ts'
import { readMemberships, readPractices } from '../readers/ods/read.ts'
import { createBoards, readPostcodes } from './boards.ts'
import { csvTable, gssByOds, inOrder, type Recipe } from './recipe.ts'

export const PRACTICES: readonly Recipe[] = [
  {
    table: 'gp_practice_membership.csv.gz',
    needs: ['ods-epcmem'],
    uses: ['areas.csv'],
    make: ([path], out) => makeMemberships(path!, out),
  },
  {
    table: 'gp_practices_2017-07.csv.gz',
    needs: ['ods-epraccur-2017', 'nhs-choices-2014'],
    make: ([practices, choices]) => makePracticesOf2017(practices!, choices!),
  },
  {
    table: 'gp_practices_2026-02.csv.gz',
    needs: ['ods-epraccur', 'practice-list-sizes'],
    uses: ['areas.csv', 'lsoa11_areas.csv.gz', 'postcodes.csv.gz'],
    make: ([practices, sizes], out) => makePracticesOfToday(practices!, sizes!, out),
  },
  {
    table: 'nhs_trusts_2026.csv',
    needs: ['ods-etr'],
    byHand: 'names in small letters, types and websites: taken from the table that is there already',
    make: ([path], out) => makeTrusts(path!, out),
  },
  {
    table: 'ods_ccg_subicb_register_2026-01.csv',
    needs: ['ods-eccg'],
    uses: ['areas.csv'],
    make: ([path], out) => makeRegister(path!, out),
  },
]

/** Those of CCGs and sub-ICB locations alone: `areas.csv` has their codes. */
async function makeMemberships(path: string, out: string): Promise<string[]> {
  const areas = await readTable(out, 'areas.csv', ['kind', 'ods'])
  const known = new Set(areas.filter(row => row.text('kind') !== 'icb').map(row => row.text('ods')))
  const rows: string[][] = []
  for await (const { ods, parent, joined, left } of readMemberships(path))
    if (known.has(parent)) rows.push([ods, parent, joined, left, 'epcmem'])
  rows.sort((a, b) => (`${a[0]} ${a[2]} ${a[1]}` < `${b[0]} ${b[2]} ${b[1]}` ? -1 : 1))
  return csvTable(['ods', 'ccg_ods', 'joined', 'left', 'source'], rows)
}

/** Positions and websites are those of NHS Choices. */
async function makePracticesOf2017(practices: string, choices: string): Promise<string[]> {
  const known = new Map<string, readonly [lat: string, long: string, website: string]>()
  for await (const row of readDirectory(choices, 'GP'))
    known.set(row.text('ods'), [degreesOf(row, 'lat'), degreesOf(row, 'long'), row.text('website').trim()])
  const rows: string[][] = []
  for await (const { ods, name, commissioner, address, postcode, phone } of readPractices(practices))
    rows.push([ods, name, commissioner, address, postcode, phone, ...(known.get(ods) ?? ['', '', ''])])
  return csvTable('ods,name,ccg_ods,address,postcode,phone,lat,long,website'.split(','), inOrder(rows))
}

/** Positions are those of the postcodes. */
async function makePracticesOfToday(practices: string, sizes: string, out: string): Promise<string[]> {
  const lists = await readListSizes(sizes)
  const found = []
  for await (const practice of readPractices(practices)) found.push(practice)
  const postcodes = await readPostcodes(out, new Set(found.map(({ postcode }) => postcode)))
  const boards = await createBoards(out)
  const rows = found.flatMap(({ ods, name, address, postcode, phone, opened, commissioner, joined }) => {
    const place = postcodes.get(postcode)
    const board = boards.of(commissioner, place?.lsoa)
    // Practices of the armed forces, of prisons and in Wales have no sub-ICB location.
    if (!board) return []
    const known = [ods, name, address, postcode, phone, opened, commissioner, joined]
    return [[...known, board.ods2022, board.gss2026, lists.get(ods) ?? '', place?.lat ?? '', place?.long ?? '']]
  })
  const header =
    'ods,name,address,postcode,phone,open_date,sicbl_ods,joined_sicbl,icb22_ods,ICB26CD,list_size,lat,long'.split(',')
  return csvTable(header, inOrder(rows))
}

const TRUST_COLUMNS = [
  ...['ods', 'name', 'type', 'region', 'ics', 'predecessor_ods', 'merger_date', 'website', 'foi_email'],
  ...['icb22_ods', 'address', 'postcode', 'open_date', 'phone'],
] as const

async function makeTrusts(path: string, out: string): Promise<string[]> {
  const before = await readTable(out, 'nhs_trusts_2026.csv', TRUST_COLUMNS).catch(() => [])
  const known = new Map(before.map(row => [row.text('ods'), row]))
  const rows: string[][] = []
  for await (const trust of readOrganisations(path, 'etr')) {
    if (trust.closed) continue
    const old = known.get(trust.ods)
    const fresh: Partial<Record<(typeof TRUST_COLUMNS)[number], string>> = {
      ods: trust.ods,
      name: old?.text('name') || trust.name,
      icb22_ods: trust.board,
      address: [trust.street, trust.town, trust.county].filter(Boolean).join(', '),
      postcode: trust.postcode,
      open_date: trust.opened,
      phone: trust.phone || old?.text('phone') || '',
    }
    rows.push(TRUST_COLUMNS.map(column => fresh[column] ?? old?.text(column) ?? ''))
  }
  return csvTable(TRUST_COLUMNS, inOrder(rows))
}

async function makeRegister(path: string, out: string): Promise<string[]> {
  const gss = new Map<string, string>()
  for (const edition of ['ccg2015', 'ccg2016', 'ccg2017', 'ccg2018', 'ccg2019', 'ccg2020', 'ccg2021', 'sicbl2022'])
    for (const [ods, code] of await gssByOds(out, edition)) gss.set(ods, code)
  const rows: string[][] = []
  for await (const { ods, name, grouping, board, street, town, postcode, opened, closed } of readOrganisations(
    path,
    'eccg',
  )) {
    const role = closed
      ? ['', '']
      : gss.has(ods)
        ? ['RO319', 'sub-ICB location']
        : ['RO327', 'sub-ICB reporting entity']
    rows.push([ods, gss.get(ods) ?? '', name, grouping, board, street, town, postcode, opened, closed, ...role])
  }
  const header = 'ods,gss,name,national_grouping,icb22_ods,address,town,postcode,open_date,close_date,role,role_name'
  return csvTable(header.split(','), inOrder(rows))
}
