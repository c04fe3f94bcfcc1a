/** Providers near each other as one, by how far the map is zoomed in. */
import Supercluster from 'supercluster'
import type { Bounds, Point } from '../../../../core/geo.ts'
import type { Provider } from '../../../../core/practices/providers.ts'

/** Nearer than this, in pixels, markers would be hard to tap apart. */
const RADIUS = 64
/** Width of the world on the map at zoom 0, in pixels: what the radius is measured against. */
const WORLD = 256
/** The map's closest zoom: what stands at one place stays together even there. */
const CLOSEST = 17

export interface ProviderMark {
  /** Alike for the same providers at another moment. */
  readonly key: string
  readonly point: Point
  /** A few of those it stands for, and how many these are. */
  readonly providers: readonly Provider[]
  readonly count: number
  /** Zoom at which it parts; undefined for a single one. */
  readonly partsAt?: number
}

export interface Clusters {
  /** What to mark in some bounds at some zoom. */
  at(bounds: Bounds, zoom: number): ProviderMark[]
}

/** Names that a marker can say. */
const NAMED = 3

/** Clusters those that have a position. */
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
          partsAt: index.getClusterExpansionZoom(id),
        }
      }),
  }
}
