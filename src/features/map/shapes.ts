import type { Position } from 'geojson'
import { type LatLngBounds, type LatLngExpression, latLngBounds } from 'leaflet'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { Bounds, CellTopology } from '../../core/geo.ts'
import { createUnions, polygonsOf, type Unions, uniteCells } from '../../core/geography/areaPolygons.ts'

/** Polygons of rings of latitude and longitude, as Leaflet takes them. */
export type Shape = LatLngExpression[][][]

export type Shapes = Unions<Shape>

export function createShapes(topology: CellTopology): Shapes {
  return createUnions(topology, cells => toShape(uniteCells(topology, cells)))
}

/** `land.json`: one geometry, or several. */
export function landShape(topology: Topology): Shape {
  const land = feature(topology, topology.objects.land!)
  const features = land.type === 'FeatureCollection' ? land.features : [land]
  return features.flatMap(({ geometry }) => toShape(polygonsOf(geometry)))
}

export function toShape(polygons: Position[][][]): Shape {
  return polygons.map(rings => rings.map(ring => ring.map(([long, lat]): [number, number] => [lat!, long!])))
}

export function toLatLngBounds([west, south, east, north]: Bounds): LatLngBounds {
  return latLngBounds([south, west], [north, east])
}

export function toBounds(bounds: LatLngBounds): Bounds {
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]
}
