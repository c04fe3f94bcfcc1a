import type { CellTopology } from '../../core/geo.ts'
import { createUnions } from '../../core/geography/areaPolygons.ts'
import { createPieces } from '../../core/geography/detailAreas.ts'
import { createKept } from '../../core/kept.ts'
import { loadBorder } from '../../data/geo.ts'
import { type Shape, type Shapes, toShape } from './shapes.ts'

/** Leaflet has its own copy of what is drawn, so these are for what is drawn again: what changed, in a view of many areas. */
const KEPT = 16

/** Shapes by the 20 m borders. Only those of cells that `has` knows may be asked for. */
export interface DetailShapes extends Shapes {
  has(cells: readonly number[]): boolean
  /** Resolves when the cells are there. Rejects with `GeoFileError`. */
  load(cells: readonly number[]): Promise<void>
}

export function createDetailShapes(overview: CellTopology): DetailShapes {
  const { add, has, unite } = createPieces(overview)
  return {
    ...createUnions(overview, cells => toShape(unite(cells)), createKept<Shape>(KEPT)),
    has,
    async load(cells) {
      const missing = cells.filter(cell => !has([cell]))
      await Promise.all(missing.map(async cell => loadBorder(cell, piece => add(cell, piece))))
    },
  }
}
