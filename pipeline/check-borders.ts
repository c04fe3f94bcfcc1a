/** Are the pieces of the borders those of the detail, each small, and does the index name every cell that is at a point? */
import { gzipSync } from 'node:zlib'
import { openIndex, openPiece } from '../src/core/finder/locate/borderPieces.ts'
import { type CellPolygon, cellPolygons } from '../src/core/finder/locate/cells.ts'
import type { BorderIndex, BorderPiece } from '../src/core/geo.ts'
import { groupBy } from '../src/core/groupBy.ts'
import type { Geo } from './check-files.ts'

/** Compressed bytes of a piece, which comes with the answer of its area. */
const MOST = 30e3
/** Points to a side of the grid that the index is asked for. */
const SIDE = 300

export function* checkBorders({
  borders,
  detail,
  locator,
}: Pick<Geo, 'borders' | 'detail' | 'locator'>): Generator<string> {
  const index = borders.get('index') as BorderIndex | undefined
  const cells = detail.objects.cells.geometries.length
  if (!index || borders.size !== cells + 1) {
    yield `borders: ${borders.size} files, but there are ${cells} cells and an index`
    return
  }
  yield* checkPieces(borders as ReadonlyMap<string, BorderPiece>, detail)
  if (index.stamp !== detail.stamp) {
    yield 'borders/index.json: it is of another release than detail.json'
    return
  }
  const { cellsAround } = openIndex(index, detail.stamp)
  for (const { cell, rings } of locator.polygons) {
    for (const [long, lat] of rings.flat()) {
      if (cellsAround({ lat: lat!, long: long! }, 0).includes(cell)) continue
      yield `borders/index.json: cell ${cell} is missing at ${lat}, ${long}`
      return
    }
  }
  const [west, south, east, north] = [-6.5, 49.8, 1.8, 55.9]
  for (let i = 0; i < SIDE * SIDE; i++) {
    const point = {
      lat: south + ((north - south) * Math.floor(i / SIDE)) / SIDE,
      long: west + ((east - west) * (i % SIDE)) / SIDE,
    }
    const cell = locator.cellAt(point)
    if (cell === undefined || cellsAround(point, 0).includes(cell)) continue
    yield `borders/index.json: cell ${cell} is missing at ${point.lat}, ${point.long}`
    return
  }
}

function* checkPieces(borders: ReadonlyMap<string, BorderPiece>, detail: Geo['detail']): Generator<string> {
  const expected = groupBy(cellPolygons(detail), ({ cell }) => cell)
  for (const [cell, polygons] of expected) {
    const path = `borders/${cell}.json`
    const piece = borders.get(String(cell))
    if (!piece || piece.stamp !== detail.stamp) {
      yield `${path}: it is missing, or of another release than detail.json`
      continue
    }
    if (!hasPolygons(piece, cell, polygons)) {
      yield `${path}: its border is not that of detail.json`
    }
    const bytes = gzipSync(JSON.stringify(piece)).length
    if (bytes > MOST) yield `${path}: ${bytes} bytes compressed, of ${MOST}`
  }
}

function hasPolygons(piece: BorderPiece, cell: number, polygons: readonly CellPolygon[]): boolean {
  try {
    return JSON.stringify(openPiece(piece, cell, piece.stamp)) === JSON.stringify(polygons)
  } catch {
    // A ring that is not closed.
    return false
  }
}
