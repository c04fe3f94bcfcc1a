/** GP practices and other providers of care: shape of `providers/<GSS code>.json`, and its rows. */

import { distance } from '../finder/locate/distance.ts'
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

export interface Ranged {
  readonly provider: Provider
  /** From the point asked about; absent when there is none, or the provider has no position. */
  readonly metres?: number
}

/** Nearest to the point first; those without a position last, and, without a point, all by name. */
export function nearestFirst(providers: readonly Provider[], from: Point | undefined): Ranged[] {
  return providers
    .map(provider => (from && provider.point ? { provider, metres: distance(from, provider.point) } : { provider }))
    .sort(
      (a, b) =>
        (a.metres ?? Infinity) - (b.metres ?? Infinity) || a.provider.name.localeCompare(b.provider.name, 'en-GB'),
    )
}

/** Those of a kind (or of all) whose name, address or postcode has every word of the text. */
export function filterProviders(
  providers: readonly Provider[],
  kind: ProviderKind | undefined,
  text: string,
): Provider[] {
  const words = fold(text).split(' ').filter(Boolean)
  return providers.filter(provider => {
    if (kind && provider.kind !== kind) return false
    const searched = fold(`${provider.name} ${provider.address} ${provider.postcode}`)
    return words.every(word => searched.includes(word))
  })
}

/** What `tel:` dials: the first whole British number in the text; undefined when there is none. */
export function dialled(phone: string): string | undefined {
  return phone.replace(/[()\s.-]/g, '').match(/\+?\d{10,12}/)?.[0]
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
