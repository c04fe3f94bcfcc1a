/** Finding and ordering the providers of a list. */
import { distance } from '../finder/locate/distance.ts'
import type { Point } from '../geo.ts'
import type { Provider, ProviderKind } from './providers.ts'

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

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
