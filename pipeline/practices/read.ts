/** What the four tables say about each practice. */
import type { Membership } from '../../src/core/practices/practice.ts'
import type { Row } from '../row.ts'
import { openTable } from '../sources.ts'
import { sentenceCase, tidy, tidyAddress } from '../wording.ts'

export interface Listed {
  readonly name: string
  readonly address: string
  readonly postcode: string
  readonly phone: string
  readonly lat: number | null
  readonly long: number | null
}

export interface PracticeSources {
  readonly members: ReadonlyMap<string, readonly Membership[]>
  readonly of2017: ReadonlyMap<string, Listed>
  readonly of2026: ReadonlyMap<string, Listed & { boards: readonly [string, string]; patients: number | null }>
  readonly byYear: ReadonlyMap<string, { name: string; postcode: string; patients?: readonly [number, string] }>
}

const LISTED = ['ods', 'name', 'address', 'postcode', 'phone', 'lat', 'long'] as const
const YEARS = ['14-15', '15-16', '16-17', '17-18', '18-19', '19-20', '20-21', '21-22', '22-23'] as const
const CODE = /^[A-Z]\d{5}$/

/** @throws SourceError when a table is missing or malformed. */
export async function readPracticeSources(sources: string): Promise<PracticeSources> {
  const members = new Map<string, Membership[]>()
  for await (const row of openTable(sources, 'gp_practice_membership.csv.gz', ['ods', 'ccg_ods', 'joined', 'left'])) {
    const ods = codeOf(row)
    const spans = members.get(ods) ?? []
    members.set(ods, spans)
    // Three practices are known from payments alone, without the days.
    spans.push([
      row.required('ccg_ods'),
      row.text('joined') && dayOf(row, 'joined'),
      row.text('left') && dayOf(row, 'left'),
    ])
  }
  for (const spans of members.values()) spans.sort((a, b) => (a[1] < b[1] ? -1 : 1))
  const of2017 = new Map<string, Listed>()
  for await (const row of openTable(sources, 'gp_practices_2017-07.csv.gz', LISTED))
    of2017.set(codeOf(row), listed(row))
  const of2026 = new Map<string, Listed & { boards: readonly [string, string]; patients: number | null }>()
  const columns = [...LISTED, 'icb22_ods', 'ICB26CD', 'list_size'] as const
  for await (const row of openTable(sources, 'gp_practices_2026-02.csv.gz', columns)) {
    const boards = [row.required('ICB26CD'), row.required('icb22_ods')] as const
    of2026.set(codeOf(row), { ...listed(row), boards, patients: row.numberOrNull('list_size') })
  }
  const byYear = new Map<string, { name: string; postcode: string; patients?: readonly [number, string] }>()
  const yearly = ['ods', 'name', 'postcode', ...YEARS.map(year => `patients_${year}` as const)] as const
  for await (const row of openTable(sources, 'gp_practice_ccg_by_year.csv.gz', yearly)) {
    const last = [...YEARS].reverse().find(year => Number(row.text(`patients_${year}`)) > 0)
    byYear.set(codeOf(row), {
      name: sentenceCase(tidy(row.required('name'))),
      postcode: spaced(tidy(row.text('postcode'))),
      ...(last && { patients: [row.count(`patients_${last}`), `20${last.replace('-', '/')}`] as const }),
    })
  }
  return { members, of2017, of2026, byYear }
}

function codeOf(row: Row<'ods'>): string {
  return row.code('ods', CODE, 'the code of a practice, such as F81120')
}

function dayOf<C extends string>(row: Row<C>, column: C): string {
  const day = row.code(column, /^\d{8}$/, 'a day such as 20170401')
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`
}

function listed(row: Row<(typeof LISTED)[number]>): Listed {
  return {
    name: sentenceCase(tidy(row.required('name'))),
    address: sentenceCase(tidyAddress(row.text('address'))),
    postcode: spaced(tidy(row.text('postcode'))),
    phone: tidy(row.text('phone')),
    lat: row.numberOrNull('lat', 49, 61),
    long: row.numberOrNull('long', -9, 3),
  }
}

/** One table writes postcodes without their space. */
function spaced(postcode: string): string {
  return postcode.includes(' ') ? postcode : postcode.replace(/^(.{2,4})(\d[A-Z]{2})$/, '$1 $2')
}
