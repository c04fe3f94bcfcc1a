/** The tables about the 207 CCGs of April 2017, one reader a table, each by GSS code. */
import type { Contacts, NamedArea } from '../src/core/statistics/profile.ts'
import type { Row } from './row.ts'
import { openTable } from './sources.ts'

const GSS = [/^E38\d{6}$/, 'a GSS code such as E38000197'] as const

export interface Hierarchy {
  readonly stp: NamedArea
  readonly localOffice: NamedArea
  readonly region: NamedArea
}

export async function readHierarchy(sources: string): Promise<Map<string, Hierarchy>> {
  const columns = ['gss', 'stp_gss', 'stp_name', 'local_office_gss', 'local_office', 'region_gss', 'region'] as const
  const hierarchy = new Map<string, Hierarchy>()
  for await (const row of openTable(sources, 'ccg2017_hierarchy.csv', columns)) {
    hierarchy.set(row.code('gss', ...GSS), {
      stp: { gss: row.required('stp_gss'), name: row.required('stp_name') },
      localOffice: { gss: row.required('local_office_gss'), name: row.required('local_office') },
      region: { gss: row.required('region_gss'), name: row.required('region') },
    })
  }
  return hierarchy
}

const ADDRESS = ['address1', 'address2', 'address3', 'city', 'county'] as const
const FACTS = ['address', 'phone', 'email', 'website'] as const
const CONTACTS = [
  ...['gss', ...ADDRESS, 'postcode', 'lat', 'long', 'phone', 'email', 'website'],
  ...FACTS.map(fact => `${fact}_source`),
]

export async function readContacts(sources: string): Promise<Map<string, Contacts>> {
  const contacts = new Map<string, Contacts>()
  for await (const row of openTable(sources, 'ccg2017_contacts.csv', CONTACTS)) {
    contacts.set(row.code('gss', ...GSS), readContact(row))
  }
  return contacts
}

function readContact(row: Row): Contacts {
  const lines = ADDRESS.map(column =>
    row
      .text(column)
      .replace(/\s+/g, ' ')
      .replace(/[ ,]+$/, '')
      .trim(),
  )
  const contacts = {
    // A county that repeats the line above it says nothing.
    address: lines.filter((line, i) => line !== '' && line !== lines[i - 1]),
    postcode: row.required('postcode'),
    lat: row.numberOrNull('lat', 49, 61),
    long: row.numberOrNull('long', -9, 3),
    phone: readPhone(row),
    email: row.text('email').trim() || null,
    website: row.text('website').trim() === '' ? null : row.website('website'),
  }
  const known = FACTS.filter(fact => contacts[fact] !== null)
  return { ...contacts, sources: Object.fromEntries(known.map(fact => [fact, row.required(`${fact}_source`)])) }
}

/** As published, save that three CCGs published zero where they had no number. */
function readPhone(row: Row): string | null {
  const phone = row.text('phone').trim()
  return /[1-9]/.test(phone) ? phone : null
}

/** £ thousand by financial year. */
export async function readAllocations(sources: string): Promise<Map<string, Record<string, number>>> {
  const columns = ['gss', 'financial_year', 'core_allocation_thousand_gbp'] as const
  const allocations = new Map<string, Record<string, number>>()
  for await (const row of openTable(sources, 'ccg2017_allocations.csv', columns)) {
    const year = row.code('financial_year', /^20\d\d\/\d\d$/, 'a financial year such as 2017/18')
    entry(allocations, row.code('gss', ...GSS))[year] = row.count('core_allocation_thousand_gbp')
  }
  return allocations
}

/** Patients on GP lists, all and over 55, by month. */
export async function readRegistered(sources: string): Promise<Map<string, Record<string, [number, number]>>> {
  const columns = ['gss', 'month', 'registered', 'registered_over_55'] as const
  const registered = new Map<string, Record<string, [number, number]>>()
  for await (const row of openTable(sources, 'ccg2017_registered_patients.csv', columns)) {
    const month = row.code('month', /^20\d\d-\d\d$/, 'a month such as 2017-04')
    entry(registered, row.code('gss', ...GSS))[month] = [row.count('registered'), row.count('registered_over_55')]
  }
  return registered
}

/** Member GP practices on 1 July 2017, by the CCG's ODS code. */
export async function countPractices(sources: string): Promise<Map<string, number>> {
  const practices = new Map<string, number>()
  for await (const row of openTable(sources, 'gp_practices_2017-07.csv.gz', ['ccg_ods'])) {
    const ccg = row.code('ccg_ods', /^\d\d[A-Z]$/, 'an ODS code such as 07H')
    practices.set(ccg, (practices.get(ccg) ?? 0) + 1)
  }
  return practices
}

function entry<T>(map: Map<string, Record<string, T>>, key: string): Record<string, T> {
  const known = map.get(key)
  if (known) return known
  const made: Record<string, T> = {}
  map.set(key, made)
  return made
}
