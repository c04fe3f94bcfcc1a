import type { CellTopology } from '../../core/geo.ts'
import { createDetailAreas } from '../../core/geography/detailAreas.ts'
import { loadBorder } from '../../data/geo.ts'
import { type Shapes, shapesOf } from './shapes.ts'

/** Shapes by the 20 m borders. Only those of cells that `has` knows may be asked for. */
export interface DetailShapes extends Shapes {
  has(cells: readonly number[]): boolean
  /** Resolves when the cells are there. Rejects with `GeoFileError`. */
  load(cells: readonly number[]): Promise<void>
}

export function createDetailShapes(overview: CellTopology): DetailShapes {
  const areas = createDetailAreas(overview)
  return {
    ...shapesOf(areas),
    has: areas.has,
    async load(cells) {
      const missing = cells.filter(cell => !areas.has([cell]))
      await Promise.all(missing.map(async cell => loadBorder(cell, piece => areas.add(cell, piece))))
    },
  }
}
