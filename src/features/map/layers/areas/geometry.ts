/** An edition's areas as polygons, merged from the cells once and kept. */
import type { Geometry, Position } from 'geojson'
import { type LatLngBounds, type LatLngExpression, latLngBounds } from 'leaflet'
import { feature, merge } from 'topojson-client'
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { type EditionId, editionIndex } from '../../../../core/areas/editions.ts'
import type { Bounds, CellProperties, CellTopology } from '../../../../core/geo.ts'

/** Polygons of rings of latitude and longitude, as Leaflet has them. */
export type Shape = LatLngExpression[][][]

/** Resolves to the shape of one area; cells that make an area in several editions are merged once for all of them. */
export function createShapes(topology: CellTopology) {
  const { geometries } = topology.objects.cells
  const editions = new Map<EditionId, ReadonlyMap<string, readonly number[]>>()
  const shapes = new Map<string, Shape>()

  /** Numbers of the cells of every area of an edition. */
  const open = (edition: EditionId) => {
    const known = editions.get(edition)
    if (known) return known
    const index = editionIndex(edition)
    const areas = new Map<string, number[]>()
    for (const [cell, { properties }] of geometries.entries()) {
      const gss = (properties as CellProperties).areas[index]!
      const own = areas.get(gss)
      if (own) own.push(cell)
      else areas.set(gss, [cell])
    }
    editions.set(edition, areas)
    return areas
  }

  /** The union of some cells, by number. */
  const join = (cells: readonly number[]): Shape => {
    const key = cells.join()
    const parts = cells.map(cell => geometries[cell] as Polygon | MultiPolygon)
    const shape = shapes.get(key) ?? toShape(unite(topology as Topology, parts))
    shapes.set(key, shape)
    return shape
  }

  return {
    join,
    /** The same object for the same cells, whatever the edition calls them. */
    of: (edition: EditionId, gss: string): Shape => join(open(edition).get(gss) ?? []),
  }
}

/** Most areas are one cell, which needs no search for the borders that fall away. */
function unite(topology: Topology, parts: readonly (Polygon | MultiPolygon)[]): Position[][][] {
  const [first] = parts
  // The types know no geometry that may be either.
  if (first && parts.length === 1) return polygonsOf(feature(topology, first as Polygon).geometry as Geometry)
  return merge(topology, [...parts]).coordinates
}

export type Shapes = ReturnType<typeof createShapes>

/** `land.json`: one geometry, or several. */
export function landShape(topology: Topology): Shape {
  const land = feature(topology, topology.objects.land!)
  const features = land.type === 'FeatureCollection' ? land.features : [land]
  return features.flatMap(({ geometry }) => toShape(polygonsOf(geometry)))
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}

export function toShape(polygons: Position[][][]): Shape {
  return polygons.map(rings => rings.map(ring => ring.map(([long, lat]): [number, number] => [lat!, long!])))
}

export function toLatLngBounds([west, south, east, north]: Bounds): LatLngBounds {
  return latLngBounds([south, west], [north, east])
}
