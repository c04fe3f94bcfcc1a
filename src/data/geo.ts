/** The app's one source of `public/geo`, and its geometry by name. */
import type { Topology } from 'topojson-specification'
import { type Figures, type FigureTable, readFigures } from '../core/figureTable.ts'
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

/** The figures of the CCGs of April 2017, side by side. */
export async function loadFigures(): Promise<Figures> {
  return readFigures((await geoSource.json('figures.json')) as FigureTable)
}
