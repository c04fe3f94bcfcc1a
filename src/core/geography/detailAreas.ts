import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { arcsOf } from '../finder/locate/borderPieces.ts'
import type { BorderPiece, CellTopology } from '../geo.ts'
import { type AreaPolygons, createUnions, type Polygons, unite } from './areaPolygons.ts'

/** The 20 m borders, as far as the pieces of the cells have arrived: all of England's are two megabytes. */
export interface Pieces {
  /** Throws a RangeError when the piece is of another release than the overview. */
  add(cell: number, piece: BorderPiece): void
  /** True when the pieces of all these cells are there. */
  has(cells: readonly number[]): boolean
  /** The union of cells that are there, made anew at every call. */
  unite(cells: readonly number[]): Polygons
}

export interface DetailAreas extends AreaPolygons, Omit<Pieces, 'unite'> {}

/** Areas by the 20 m borders. @param overview has the properties of every cell */
export function createDetailAreas(overview: CellTopology): DetailAreas {
  const { add, has, unite } = createPieces(overview)
  return { ...createUnions(overview, unite), add, has }
}

export function createPieces({ stamp }: CellTopology): Pieces {
  const pieces = new Map<number, BorderPiece>()
  return {
    has: cells => cells.every(cell => pieces.has(cell)),
    add(cell, piece) {
      if (piece.stamp !== stamp) throw new RangeError('Unexpected stamp of a border: it is of another release')
      pieces.set(cell, piece)
    },
    unite: cells => unitePieces(cells.map(cell => pieces.get(cell)!)),
  }
}

/** Pieces name the lines that they share alike. */
function unitePieces(pieces: readonly BorderPiece[]): Polygons {
  const arcs: number[][][] = []
  const parts = pieces.map(piece => {
    for (const [i, arc] of arcsOf(piece).entries()) arcs[piece.ids[i]!] = arc
    return {
      type: piece.type,
      arcs: rename(piece.arcs, arc => (arc < 0 ? ~piece.ids[~arc]! : piece.ids[arc]!)),
    } as Polygon | MultiPolygon
  })
  const [first] = pieces
  return unite({ type: 'Topology', ...(first && { transform: first.transform }), arcs, objects: {} } as Topology, parts)
}

type Nested = number | readonly Nested[]

function rename(arcs: Nested, one: (arc: number) => number): Nested {
  return typeof arcs === 'number' ? one(arcs) : arcs.map(inner => rename(inner, one))
}
