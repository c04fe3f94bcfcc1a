/** An edition's areas as polygons, merged from the cells once and kept. */
import type { Position } from 'geojson'
import { type LatLngBounds, type LatLngExpression, latLngBounds } from 'leaflet'
import { feature, merge } from 'topojson-client'
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { type EditionId, editionIndex } from '../../core/editions.ts'
import type { Bounds, CellProperties, CellTopology } from '../../core/geo.ts'

/** Polygons of rings of latitude and longitude, as Leaflet has them. */
export type Shape = LatLngExpression[][][]

/** Resolves to the shape of one area; every area is merged at most once per topology and edition. */
export function createShapes(topology: CellTopology) {
  const editions = new Map<EditionId, { cells: Map<string, (Polygon | MultiPolygon)[]>; shapes: Map<string, Shape> }>()

  const open = (edition: EditionId) => {
    const known = editions.get(edition)
    if (known) return known
    const index = editionIndex(edition)
    const cells = new Map<string, (Polygon | MultiPolygon)[]>()
    for (const geometry of topology.objects.cells.geometries) {
      const gss = (geometry.properties as CellProperties).areas[index]!
      cells.set(gss, [...(cells.get(gss) ?? []), geometry as Polygon | MultiPolygon])
    }
    const made = { cells, shapes: new Map<string, Shape>() }
    editions.set(edition, made)
    return made
  }

  return {
    of(edition: EditionId, gss: string): Shape {
      const { cells, shapes } = open(edition)
      const shape = shapes.get(gss) ?? toShape(merge(topology as Topology, cells.get(gss) ?? []).coordinates)
      shapes.set(gss, shape)
      return shape
    },
  }
}

export type Shapes = ReturnType<typeof createShapes>

/** `land.json`: one geometry, or several. */
export function landShape(topology: Topology): Shape {
  const land = feature(topology, topology.objects.land!)
  const features = land.type === 'FeatureCollection' ? land.features : [land]
  return features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return toShape([geometry.coordinates])
    return geometry.type === 'MultiPolygon' ? toShape(geometry.coordinates) : []
  })
}

export function toShape(polygons: Position[][][]): Shape {
  return polygons.map(rings => rings.map(ring => ring.map(([long, lat]): [number, number] => [lat!, long!])))
}

export function toLatLngBounds([west, south, east, north]: Bounds): LatLngBounds {
  return latLngBounds([south, west], [north, east])
}
