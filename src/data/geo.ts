/** The app's one source of `public/geo`, and its geometry by name. */
import type { Topology } from 'topojson-specification'
import type { CellTopology } from '../core/geo.ts'
import { createGeoSource } from './geoSource.ts'

export const geoSource = createGeoSource()

export function loadOverview(): Promise<CellTopology> {
  return geoSource.json('overview.json') as Promise<CellTopology>
}

export function loadDetail(): Promise<CellTopology> {
  return geoSource.json('detail.json') as Promise<CellTopology>
}

/** Land of the neighbouring countries. */
export function loadLand(): Promise<Topology> {
  return geoSource.json('land.json') as Promise<Topology>
}
