import type { Geometry, Position } from 'geojson'
import { feature, merge } from 'topojson-client'
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { type EditionId, editionIndex } from '../areas/editions.ts'
import type { CellProperties, CellTopology } from '../geo.ts'
import { createKept, type Kept } from '../kept.ts'

/** Polygons of rings of positions, as in GeoJSON. */
export type Polygons = Position[][][]

/** Areas as unions of their cells. */
export interface Unions<T> {
  /** Numbers of an area's cells; none for an unknown code. */
  cellsOf(edition: EditionId, gss: string): readonly number[]
  /** The union of some cells, by number. The same cells give the same object, as long as it is kept. */
  join(cells: readonly number[]): T
  /** An area of an edition. Areas made of the same cells share one object; an unknown code has no polygons. */
  of(edition: EditionId, gss: string): T
}

export type AreaPolygons = Unions<Polygons>

/** Merges cells into areas, each area once for all editions. */
export function createAreaPolygons(topology: CellTopology): AreaPolygons {
  return createUnions(topology, cells => uniteCells(topology, cells))
}

/**
 * @param topology whose properties say which cells an area has
 * @param unite makes the union of some cells
 */
export function createUnions<T>(
  topology: CellTopology,
  unite: (cells: readonly number[]) => T,
  kept: Kept<T> = createKept(),
): Unions<T> {
  const editions = new Map<EditionId, ReadonlyMap<string, readonly number[]>>()

  const cellsByArea = (edition: EditionId) => {
    const known = editions.get(edition)
    if (known) return known
    const areas = groupCells(topology, editionIndex(edition))
    editions.set(edition, areas)
    return areas
  }

  const join = (cells: readonly number[]) => {
    const key = cells.join()
    const known = kept.get(key)
    if (known !== undefined) return known
    const union = unite(cells)
    kept.set(key, union)
    return union
  }

  const cellsOf = (edition: EditionId, gss: string) => cellsByArea(edition).get(gss) ?? []
  return { cellsOf, join, of: (edition, gss) => join(cellsOf(edition, gss)) }
}

/** Numbers of the cells of every area. */
function groupCells(topology: CellTopology, index: number): ReadonlyMap<string, readonly number[]> {
  const areas = new Map<string, number[]>()
  for (const [cell, { properties }] of topology.objects.cells.geometries.entries()) {
    const gss = (properties as CellProperties).areas[index]!
    const cells = areas.get(gss)
    if (cells) cells.push(cell)
    else areas.set(gss, [cell])
  }
  return areas
}

export function uniteCells(topology: CellTopology, cells: readonly number[]): Polygons {
  const { geometries } = topology.objects.cells
  return unite(
    topology as Topology,
    cells.map(cell => geometries[cell] as Polygon | MultiPolygon),
  )
}

/** Most areas are one cell: unpacking it is faster than merging, which looks for shared borders. */
export function unite(topology: Topology, parts: readonly (Polygon | MultiPolygon)[]): Polygons {
  const [first] = parts
  // The types know no geometry that may be either.
  if (first && parts.length === 1) return polygonsOf(feature(topology, first as Polygon).geometry as Geometry)
  return merge(topology, [...parts]).coordinates
}

/** The polygons of a geometry; none for points and lines. */
export function polygonsOf(geometry: Geometry): Polygons {
  if (geometry.type === 'Polygon') return [geometry.coordinates]
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : []
}
