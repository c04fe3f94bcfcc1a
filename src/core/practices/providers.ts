/** GP practices and other providers of care: shape of `providers/<GSS code>.json`, and its rows. */

import type { Point } from '../geo.ts'
import type { providerColumns, providerTable } from '../schemas/practices.ts'
import type { Checked } from '../schemas/values.ts'

export const PROVIDER_KINDS = ['gp', 'hospital', 'pharmacy', 'dentist', 'optician', 'clinic'] as const
export type ProviderKind = (typeof PROVIDER_KINDS)[number]

export type ProviderColumns = Checked<typeof providerColumns>
export type ProviderTable = Checked<typeof providerTable>

export interface Provider {
  /** Unlike that of any other provider of the table. */
  readonly id: string
  readonly kind: ProviderKind
  readonly name: string
  readonly address: string
  readonly postcode: string
  readonly phone: string
  readonly website: string
  readonly asOf: string
  readonly point?: Point
}

/** The rows of a table, kind by kind. */
export function readProviders(table: ProviderTable): Provider[] {
  return PROVIDER_KINDS.flatMap(kind => {
    const { asOf, names, addresses, postcodes, phones, websites, lat, long } = table[kind]
    return names.map((name, i) => ({
      id: `${kind}-${i}`,
      kind,
      name,
      address: addresses[i]!,
      postcode: postcodes[i]!,
      phone: phones[i]!,
      website: websites[i]!,
      asOf,
      ...(lat[i] === null ? {} : { point: { lat: lat[i]! / 1e5, long: long[i]! / 1e5 } }),
    }))
  })
}
