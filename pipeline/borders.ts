/** `borders/`: the 20 m borders of `detail.json` in pieces, one for each cell, and which cells are where. */
import { cellPolygons } from '../src/core/finder/locate/cells.ts'
import { createLocator } from '../src/core/finder/locate/locator.ts'
import type { BorderIndex, BorderPiece, CellTopology } from '../src/core/geo.ts'

export interface BordersProduct {
  readonly index: BorderIndex
  /** By the number of the cell. */
  readonly pieces: readonly BorderPiece[]
}

/** Degrees: about 7 km. Smaller tiles would have fewer cells, and make a larger index. */
const STEP = [0.1, 0.06] as const

export function buildBorders(detail: CellTopology): BordersProduct {
  return { index: buildIndex(detail), pieces: detail.objects.cells.geometries.map((_, cell) => cut(detail, cell)) }
}

type Arcs = BorderPiece['arcs']

function cut({ stamp, transform, objects, arcs }: CellTopology, cell: number): BorderPiece {
  const geometry = objects.cells.geometries[cell]!
  if (!transform || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) {
    throw new Error(`Cell ${cell} has no polygon, or the detail is not quantized`)
  }
  const ids = [...new Set((geometry.arcs.flat(2) as number[]).map(arc => (arc < 0 ? ~arc : arc)))]
  const positions = new Map(ids.map((id, i) => [id, i]))
  const rename = (arc: number) => (arc < 0 ? ~positions.get(~arc)! : positions.get(arc)!)
  const renamed = renameAll(geometry.arcs, rename) as Arcs
  return { stamp, transform, type: geometry.type, arcs: renamed, ids, lines: ids.map(id => arcs[id]!.flat()) }
}

type Nested = number | readonly Nested[]

function renameAll(arcs: Nested, rename: (arc: number) => number): Nested {
  return typeof arcs === 'number' ? rename(arcs) : arcs.map(inner => renameAll(inner, rename))
}

function buildIndex(detail: CellTopology): BorderIndex {
  const polygons = cellPolygons(detail)
  const [west, south, east, north] = [0, 1, 2, 3].map(side => {
    const values = polygons.map(({ bounds }) => bounds[side]!)
    return side < 2 ? Math.floor(Math.min(...values) * 10) / 10 : Math.max(...values)
  }) as [number, number, number, number]
  const [width, height] = [Math.ceil((east - west) / STEP[0]), Math.ceil((north - south) / STEP[1])]
  const tiles = Array.from({ length: height }, () => Array.from({ length: width }, () => new Set<number>()))

  const mark = (cell: number, [ax, ay]: number[], [bx, by]: number[]) => {
    const range = (a: number, b: number, start: number, step: number, count: number) => {
      // Wider by a hair than the edge's box, for rounding's sake.
      const from = Math.floor((Math.min(a, b) - 1e-9 - start) / step)
      const to = Math.floor((Math.max(a, b) + 1e-9 - start) / step)
      return [Math.max(0, from), Math.min(count - 1, to)] as const
    }
    const [left, right] = range(ax!, bx!, west, STEP[0], width)
    const [bottom, top] = range(ay!, by!, south, STEP[1], height)
    for (let y = bottom; y <= top; y++) for (let x = left; x <= right; x++) tiles[y]![x]!.add(cell)
  }
  for (const { cell, rings } of polygons) {
    for (const ring of rings) for (let i = 1; i < ring.length; i++) mark(cell, ring[i - 1]!, ring[i]!)
  }

  // No border crosses the tiles that are left: the middle stands for all of each.
  const locator = createLocator(detail)
  const rows = tiles.map((row, y) =>
    row.map((cells, x) => {
      if (cells.size > 0) return [...cells].sort((a, b) => a - b).join('+')
      const middle = { lat: south + (y + 0.5) * STEP[1], long: west + (x + 0.5) * STEP[0] }
      return String(locator.cellAt(middle) ?? '-')
    }),
  )
  return { stamp: detail.stamp, west, south, step: STEP, rows: rows.map(packRow) }
}

function packRow(tiles: readonly string[]): string {
  const runs: { cells: string; count: number }[] = []
  for (const cells of tiles) {
    const run = runs.at(-1)
    if (run?.cells === cells) run.count++
    else runs.push({ cells, count: 1 })
  }
  return runs.map(({ cells, count }) => (count === 1 ? cells : `${cells}*${count}`)).join(' ')
}
