/** Hospitals of 2018 and trusts of 2026, by name. */
import type { Finder } from '../../src/core/finder/finder.ts'
import type { Locator } from '../../src/core/finder/locate/locator.ts'
import type { HospitalRow } from '../../src/core/finder/names/files.ts'
import { townOf } from '../../src/core/practices/town.ts'
import { locate } from '../providers-position.ts'
import { readProviderRows } from '../providers-read.ts'
import { openTable } from '../sources.ts'
import { sentenceCase, tidy, tidyAddress } from '../wording.ts'

/** The month that the list of trusts is of. */
const TRUSTS_AS_OF = '2026-08'

/** In order of name; those outside England are left out. @throws SourceError when a table is malformed. */
export async function buildHospitals(sources: string, finder: Finder, detail: Locator): Promise<HospitalRow[]> {
  const rows: HospitalRow[] = []
  const add = async (hospital: Site) => {
    const located = await locate(hospital.published, hospital.postcode, finder, detail)
    if (located.kind !== 'located') return
    const { lat, long } = located.point
    const address = [hospital.address, hospital.postcode].filter(Boolean).join(', ')
    const at = [located.cell, Math.round(lat * 1e4), Math.round(long * 1e4)] as const
    rows.push([
      hospital.name,
      townOf(hospital.address),
      ...at,
      address,
      hospital.phone,
      hospital.website,
      hospital.asOf,
    ])
  }
  for await (const provider of readProviderRows(sources)) if (provider.kind === 'hospital') await add(provider)
  for await (const row of openTable(sources, 'nhs_trusts_2026.csv', [
    'name',
    'address',
    'postcode',
    'website',
    'phone',
  ])) {
    await add({
      name: sentenceCase(tidy(row.required('name'))),
      address: sentenceCase(tidyAddress(row.text('address'))),
      postcode: tidy(row.text('postcode')),
      phone: tidy(row.text('phone')),
      website: tidy(row.text('website')),
      published: null,
      asOf: TRUSTS_AS_OF,
    })
  }
  return rows.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : b[3] - a[3]))
}

interface Site {
  readonly name: string
  readonly address: string
  readonly postcode: string
  readonly phone: string
  readonly website: string
  readonly published: { readonly lat: number; readonly long: number } | null
  readonly asOf: string
}
