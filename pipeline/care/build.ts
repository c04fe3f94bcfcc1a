/** `care/<cell>.json`, the GP practices of today by cell, and `trusts.json`. */

import type { CareOfCell, PracticeToday, TrustTable } from '../../src/core/care/care.ts'
import type { PracticeShard } from '../../src/core/practices/practice.ts'
import { compare } from '../compare.ts'
import { openTable } from '../sources.ts'
import { sentenceCase, tidy, tidyAddress } from '../wording.ts'

/** The month that the list of trusts is of. */
const TRUSTS_AS_OF = '2026-08'

/** One list a cell, in the order of the cells; practices whose place nobody publishes are in none. */
export function buildCare(practices: ReadonlyMap<string, PracticeShard>, cells: number): CareOfCell[] {
  const care = Array.from({ length: cells }, (): PracticeToday[] => [])
  for (const shard of practices.values()) {
    for (const [ods, { name, address, postcode, phone, patients, members, isOpen, at }] of Object.entries(shard)) {
      if (!isOpen || !at) continue
      const [lat, long, cell] = at
      care[cell]!.push({
        ...{ ods, name, address, postcode, phone },
        ...(patients && { patients: patients[0] }),
        location: members.at(-1)?.[0] ?? '',
        at: [lat, long],
      })
    }
  }
  for (const list of care) list.sort((a, b) => compare(a.name, b.name) || compare(a.ods, b.ods))
  return care
}

/** By name. @throws SourceError when the table is missing or malformed. */
export async function buildTrusts(sources: string): Promise<TrustTable> {
  const columns = ['ods', 'name', 'website', 'icb22_ods', 'address', 'postcode', 'phone'] as const
  const trusts: TrustTable['trusts'][number][] = []
  for await (const row of openTable(sources, 'nhs_trusts_2026.csv', columns)) {
    const website = row.text('website') && row.website('website').replace(/^http:/, 'https:')
    trusts.push({
      ods: row.required('ods'),
      name: sentenceCase(tidy(row.required('name'))),
      address: sentenceCase(tidyAddress(row.text('address'))),
      postcode: tidy(row.text('postcode')),
      phone: tidy(row.text('phone')),
      ...(website && { website }),
      // An ambulance trust or one for all of England is in no board's area.
      board: row.code('icb22_ods', /^(Q[A-Z0-9]{2})?$/, 'an ODS code such as QH8, or nothing'),
    })
  }
  return { asOf: TRUSTS_AS_OF, trusts: trusts.sort((a, b) => compare(a.name, b.name)) }
}
