/** Clusters of providers, by zoom. */
import Supercluster from 'supercluster'
import type { Bounds, Point } from '../../../../core/geo.ts'
import type { Provider } from '../../../../core/practices/providers.ts'

/** Pixels; nearer markers are hard to tap apart. */
const RADIUS = 64
/** Width of the world at zoom 0, in pixels. */
const WORLD = 256
/** The map's closest zoom: providers at one address stay together even there. */
const CLOSEST = 17

export interface ProviderMark {
  /** The same for the same providers. */
  readonly key: string
  readonly point: Point
  /** Up to three of the providers, and how many there are. */
  readonly providers: readonly Provider[]
  readonly count: number
  /** Zoom at which the cluster splits; undefined for a single provider. */
  readonly splitsAt?: number
}

export interface Clusters {
  /** Marks for some bounds and a zoom. */
  at(bounds: Bounds, zoom: number): ProviderMark[]
}

/** Providers that a marker names. */
const NAMED = 3

/** Providers without a position are left out. */
export function createClusters(providers: readonly Provider[]): Clusters {
  const index = new Supercluster<{ provider: Provider }>({ radius: RADIUS, extent: WORLD, maxZoom: CLOSEST })
  index.load(
    providers.flatMap(provider => {
      if (!provider.point) return []
      const coordinates = [provider.point.long, provider.point.lat]
      return { type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates }, properties: { provider } }
    }),
  )
  return {
    at: (bounds, zoom) =>
      index.getClusters([...bounds], Math.floor(zoom)).map(({ geometry, properties }): ProviderMark => {
        const [long, lat] = geometry.coordinates as [number, number]
        const point = { lat, long }
        if (!('cluster' in properties)) {
          return { key: properties.provider.id, point, providers: [properties.provider], count: 1 }
        }
        const id = properties.cluster_id
        const leaves = index.getLeaves(id, NAMED)
        return {
          key: `${id} ${properties.point_count}`,
          point,
          providers: leaves.map(leaf => leaf.properties.provider),
          count: properties.point_count,
          splitsAt: index.getClusterExpansionZoom(id),
        }
      }),
  }
}
