import { arcsOf } from '../finder/locate/borderPieces.ts'
import type { BorderPiece, CellTopology } from '../geo.ts'
import { type AreaPolygons, createAreaPolygons } from './areaPolygons.ts'

/** Areas by the 20 m borders, as far as the pieces of their cells have arrived. */
export interface DetailAreas extends AreaPolygons {
  /** Throws a RangeError when the piece is of another release than the overview. */
  add(cell: number, piece: BorderPiece): void
  /** True when the pieces of all these cells are there. */
  has(cells: readonly number[]): boolean
}

type Nested = number | readonly Nested[]

/** @param overview has the properties of every cell */
export function createDetailAreas(overview: CellTopology): DetailAreas {
  const geometries = overview.objects.cells.geometries.map(({ properties }) => ({ type: null, properties }))
  const topology = { ...overview, arcs: [], objects: { cells: { type: 'GeometryCollection', geometries } } }
  const known = new Set<number>()
  return {
    ...createAreaPolygons(topology as unknown as CellTopology),
    has: cells => cells.every(cell => known.has(cell)),
    add(cell, piece) {
      if (piece.stamp !== overview.stamp) throw new RangeError('Unexpected stamp of a border: it is of another release')
      topology.transform = piece.transform as CellTopology['transform']
      for (const [i, arc] of arcsOf(piece).entries()) (topology.arcs as number[][][])[piece.ids[i]!] = arc
      const arcs = rename(piece.arcs, arc => (arc < 0 ? ~piece.ids[~arc]! : piece.ids[arc]!))
      geometries[cell] = { ...geometries[cell]!, type: piece.type, arcs } as never
      known.add(cell)
    },
  }
}

function rename(arcs: Nested, one: (arc: number) => number): Nested {
  return typeof arcs === 'number' ? one(arcs) : arcs.map(inner => rename(inner, one))
}
