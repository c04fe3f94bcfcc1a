import type { Position } from 'geojson'
import { type LatLngBounds, type LatLngExpression, latLngBounds } from 'leaflet'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { EditionId } from '../../core/areas/editions.ts'
import type { Bounds, CellTopology } from '../../core/geo.ts'
import { type AreaPolygons, createAreaPolygons, type Polygons, polygonsOf } from '../../core/geography/areaPolygons.ts'

/** Polygons of rings of latitude and longitude, as Leaflet takes them. */
export type Shape = LatLngExpression[][][]

export interface Shapes {
  /** Numbers of an area's cells; none for an unknown code. */
  cellsOf(edition: EditionId, gss: string): readonly number[]
  /** The union of some cells, by number. The same cells give the same object. */
  join(cells: readonly number[]): Shape
  /** An area of an edition. Areas made of the same cells share one object. */
  of(edition: EditionId, gss: string): Shape
}

export function createShapes(topology: CellTopology): Shapes {
  return shapesOf(createAreaPolygons(topology))
}

export function shapesOf(polygons: AreaPolygons): Shapes {
  const shapes = new WeakMap<Polygons, Shape>()
  const shapeOf = (area: Polygons) => {
    const shape = shapes.get(area) ?? toShape(area)
    shapes.set(area, shape)
    return shape
  }
  return {
    cellsOf: polygons.cellsOf,
    join: cells => shapeOf(polygons.join(cells)),
    of: (edition, gss) => shapeOf(polygons.of(edition, gss)),
  }
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
