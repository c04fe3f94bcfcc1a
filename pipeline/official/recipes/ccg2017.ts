/** Tables about the CCGs of April 2017 and about providers, and the boards' allocations. */

import { readAllocations } from '../readers/allocations/read.ts'
import { HIERARCHY_COLUMNS, readHierarchy } from '../readers/hierarchy/read.ts'
import { readRegistered } from '../readers/list-sizes/read.ts'
import { addressOf, degreesOf, type Organisation, readDirectory } from '../readers/nhs-choices/read.ts'
import { csvTable, gssByOds, inOrder, type Recipe } from './recipe.ts'

export const CCG2017: readonly Recipe[] = [
  {
    table: 'ccg2017_hierarchy.csv',
    needs: ['ccg-hierarchy'],
    make: async ([path]) => csvTable(HIERARCHY_COLUMNS, await readHierarchy(path!)),
  },
  {
    table: 'ccg2017_contacts.csv',
    needs: ['nhs-choices-ccg', 'nhs-choices-2014'],
    uses: ['areas.csv'],
    make: ([of2019, of2014], out) => makeContacts(of2019!, of2014!, out),
  },
  {
    table: 'ccg_contacts_nhs_choices_2019-05.csv',
    needs: ['nhs-choices-ccg'],
    uses: ['areas.csv'],
    make: ([path], out) => makeContactsOf2019(path!, out),
  },
  {
    table: 'ccg2017_allocations.csv',
    needs: ['ccg-allocations'],
    uses: ['areas.csv'],
    make: ([path], out) => makeCcgAllocations(path!, out),
  },
  {
    table: 'icb2022_allocations.csv',
    needs: ['icb-allocations'],
    uses: ['areas.csv'],
    make: ([path], out) => makeBoardAllocations(path!, out),
  },
  {
    table: 'ccg2017_registered_patients.csv',
    needs: ['registered-patients'],
    uses: ['areas.csv'],
    make: ([path], out) => makeRegistered(path!, out),
  },
  {
    table: 'providers.csv.gz',
    needs: ['nhs-choices-hospital', 'nhs-choices-pharmacy', 'nhs-choices-2014'],
    make: ([hospitals, pharmacies, others]) => makeProviders(hospitals!, pharmacies!, others!),
  },
]

const ADDRESS = ['address1', 'address2', 'address3', 'city', 'county', 'postcode'] as const
const FACTS = ['phone', 'email', 'website'] as const
const POSITION = ['lat', 'long'] as const

/** Of May 2019; the CCGs that had merged by then as of February 2014. */
async function makeContacts(of2019: string, of2014: string, out: string): Promise<string[]> {
  const gss = await gssByOds(out, 'ccg2017')
  const rows = new Map<string, string[]>()
  for (const [path, source] of [
    [of2019, 'nhschoices2019'],
    [of2014, 'nhschoices2014'],
  ] as const) {
    for await (const row of readDirectory(path, 'CCG')) {
      const code = gss.get(row.text('ods'))
      if (code && !rows.has(code)) rows.set(code, contactOf(code, row, source))
    }
  }
  const header = [
    'gss',
    'ods',
    ...ADDRESS,
    ...POSITION,
    ...FACTS,
    ...['address', ...FACTS].map(fact => `${fact}_source`),
  ]
  return csvTable(header, inOrder([...rows.values()]))
}

function contactOf(gss: string, row: Organisation, source: string): string[] {
  const address = ADDRESS.map(column => row.text(column).trim())
  const facts = FACTS.map(fact => (row.has(fact) ? row.text(fact).trim() : ''))
  const sources = [source, ...facts.map(fact => (fact ? source : ''))]
  return [gss, row.text('ods'), ...address, ...POSITION.map(axis => degreesOf(row, axis)), ...facts, ...sources]
}

/** As published, of the CCGs of 2018 and 2019. */
async function makeContactsOf2019(path: string, out: string): Promise<string[]> {
  const gss = new Map([...(await gssByOds(out, 'ccg2018')), ...(await gssByOds(out, 'ccg2019'))])
  const rows: string[][] = []
  for await (const row of readDirectory(path, 'CCG')) {
    const known = [...ADDRESS, ...POSITION, ...FACTS].map(column => (row.has(column) ? row.text(column) : ''))
    const code = gss.get(row.text('ods'))
    if (code) rows.push([code, row.text('ods'), row.required('name'), ...known])
  }
  const address = 'Address1,Address2,Address3,City,County,Postcode'.split(',')
  const header = ['gss', 'ods', 'OrganisationName', ...address, 'Latitude', 'Longitude', 'Phone', 'Email', 'Website']
  rows.sort(([, a], [, b]) => (a! < b! ? -1 : 1))
  return csvTable(header, rows)
}

async function makeCcgAllocations(path: string, out: string): Promise<string[]> {
  const gss = await gssByOds(out, 'ccg2017')
  const rows = (await readAllocations(path))
    .filter(({ ods, stream }) => stream === 'core' && gss.has(ods))
    .map(({ ods, year, thousands }) => [gss.get(ods)!, ods, year, Math.round(Number(thousands))])
  return csvTable(['gss', 'ods', 'financial_year', 'core_allocation_thousand_gbp'], inOrder(rows))
}

async function makeBoardAllocations(path: string, out: string): Promise<string[]> {
  const gss = await gssByOds(out, 'icb2022')
  const rows = (await readAllocations(path))
    .filter(({ ods }) => gss.has(ods))
    .map(({ ods, year, stream, thousands, perHead, fromTarget }) => {
      return [gss.get(ods)!, ods, year, stream, thousands, perHead, fromTarget]
    })
  const figures = ['allocation_thousand_gbp', 'recurrent_per_head_gbp', 'distance_from_target_pct']
  return csvTable(['gss', 'ods', 'financial_year', 'stream', ...figures], inOrder(rows))
}

async function makeRegistered(path: string, out: string): Promise<string[]> {
  const gss = await gssByOds(out, 'ccg2017')
  const rows = [...(await readRegistered(path))].flatMap(([month, ccgs]) =>
    [...ccgs].flatMap(([ods, { all, over55 }]) => (gss.has(ods) ? [[gss.get(ods)!, ods, month, all, over55]] : [])),
  )
  return csvTable(['gss', 'ods', 'month', 'registered', 'registered_over_55'], inOrder(rows))
}

async function makeProviders(hospitals: string, pharmacies: string, others: string): Promise<string[]> {
  const directories = [
    ['hospital', hospitals, 'Hospital', '2018-02'],
    ['pharmacy', pharmacies, 'Pharmacy', '2020-02'],
    ['dentist', others, 'Dentists', '2014-02'],
    ['optician', others, 'Opticians', '2014-02'],
    ['clinic', others, 'Clinics', '2014-02'],
  ] as const
  const rows: string[][] = []
  for (const [kind, path, directory, asOf] of directories) {
    for await (const row of readDirectory(path, directory)) {
      const text = (column: Parameters<typeof row.text>[0]) => (row.has(column) ? row.text(column).trim() : '')
      const names = [kind, text('ods'), row.required('name'), text('sector'), text('parent'), addressOf(row)]
      const contacts = [text('postcode'), text('phone'), text('website')]
      rows.push([...names, ...contacts, degreesOf(row, 'lat'), degreesOf(row, 'long'), asOf])
    }
  }
  const header = 'kind,ods,name,sector,parent,address,postcode,phone,website,lat,long,as_of'.split(',')
  return csvTable(header, inOrder(rows))
}
