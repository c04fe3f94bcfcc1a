/** From a topology to the polygons of its cells. */
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { Bounds, CellProperties, CellTopology } from '../../geo.ts'
import { boundsOf } from '../../geography/bounds.ts'

/** One polygon of a cell: an island, or the mainland part. Rings as in GeoJSON, outer first; degrees. */
export interface CellPolygon {
  readonly cell: number
  readonly rings: Position[][]
  readonly bounds: Bounds
}

/** Unpacks the topology's arcs: about ten milliseconds for the overview. */
export function cellPolygons(topology: CellTopology): CellPolygon[] {
  const { features } = feature<CellProperties>(topology, topology.objects.cells)
  return features.flatMap(({ geometry }, cell) => polygonsOf(geometry as Polygon | MultiPolygon, cell))
}

/** The polygons of one cell. Throws a RangeError when a ring does not end where it began. */
export function polygonsOf(geometry: Polygon | MultiPolygon, cell: number): CellPolygon[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  for (const rings of polygons) rings.forEach(checkClosed)
  return polygons.map(rings => ({ cell, rings, bounds: boundsOf(rings[0]!) }))
}

/** Checked once here, so that tests of points need not. */
function checkClosed(ring: readonly Position[]): void {
  const [first, last] = [ring[0], ring.at(-1)]
  if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) throw new RangeError('Unexpected end of a ring')
}
