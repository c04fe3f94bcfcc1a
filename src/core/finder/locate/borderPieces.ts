/** The 20 m borders in pieces, a file a cell: only the cells around a point are loaded. */
import type { MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { BorderIndex, BorderPiece, Point } from '../../geo.ts'
import { createCache, once } from '../../once.ts'
import { type CellPolygon, polygonsOf } from './cells.ts'
import { degreesAround } from './distance.ts'
import { type Locator, locatorOf } from './locator.ts'

export const BORDER_INDEX = 'borders/index.json'

export function borderPath(cell: number): string {
  return `borders/${cell}.json`
}

export interface Borders {
  /** All of England, by the 20 m borders, within `metres` of a point. Rejects as `load` does. */
  around(point: Point, metres: number): Promise<Locator>
}

/**
 * @param load a file of `public/geo`, opened; rejects with an error that names the file
 * @param stamp of the overview, which the borders must be of the same release as
 * @param most cells whose polygons are kept, and places whose locators are
 */
export function createBorders(
  load: <T>(path: string, open: (json: unknown) => T) => Promise<T>,
  stamp: () => Promise<number>,
  most = Infinity,
): Borders {
  const index = once(async () => {
    const expected = await stamp()
    return load(BORDER_INDEX, json => openIndex(json as BorderIndex, expected))
  })
  const polygons = createCache<CellPolygon[]>(most)
  const locators = createCache<Locator>(most)

  const polygonsOfCell = (cell: number) =>
    polygons.get(String(cell), async () => {
      const expected = await stamp()
      return load(borderPath(cell), json => openPiece(json as BorderPiece, cell, expected))
    })

  return {
    async around(point, metres) {
      const cells = (await index()).cellsAround(point, metres)
      return locators.get(cells.join(), async () => {
        const loaded = await Promise.all(cells.map(polygonsOfCell))
        return locatorOf(loaded.flat(), 0)
      })
    },
  }
}

export interface OpenBorderIndex {
  /** Every cell that comes within `metres` of a point, and perhaps others, in order. */
  cellsAround(point: Point, metres: number): number[]
}

/** Throws a RangeError when the index is of another release. */
export function openIndex({ stamp, west, south, step, rows }: BorderIndex, expected: number): OpenBorderIndex {
  checkStamp(stamp, expected)
  const tiles = rows.map(unpackRow)
  const column = (long: number) => Math.floor((long - west) / step[0])
  const row = (lat: number) => Math.floor((lat - south) / step[1])
  return {
    cellsAround(point, metres) {
      const [dLong, dLat] = degreesAround(point, metres)
      const found = new Set<number>()
      // Cut to where there are tiles: near a pole a circle is wider than the world.
      const rowsAround = tiles.slice(...fromTo(row(point.lat - dLat), row(point.lat + dLat)))
      const columns = fromTo(column(point.long - dLong), column(point.long + dLong))
      for (const tileRow of rowsAround)
        for (const cells of tileRow.slice(...columns)) for (const cell of cells) found.add(cell)
      return [...found].sort((a, b) => a - b)
    },
  }
}

/** Of `slice`: the indexes from the first to the last that are no less than 0. */
function fromTo(first: number, last: number): [from: number, to: number] {
  return [Math.max(first, 0), Math.max(last + 1, 0)]
}

/** `12*3 12+17 -`: three tiles with the cell 12, one with two cells, one with none. */
function unpackRow(text: string): number[][] {
  return text.split(' ').flatMap(run => {
    const [cells = '-', count = '1'] = run.split('*')
    const numbers = cells === '-' ? [] : cells.split('+').map(Number)
    return Array.from({ length: Number(count) }, () => numbers)
  })
}

/** Throws a RangeError when the piece is of another release, or a ring of it does not end where it began. */
export function openPiece(piece: BorderPiece, cell: number, expected: number): CellPolygon[] {
  checkStamp(piece.stamp, expected)
  const geometry = { type: piece.type, arcs: piece.arcs }
  const topology = { type: 'Topology', transform: piece.transform, arcs: arcsOf(piece), objects: {} } as Topology
  return polygonsOf(feature(topology, geometry as never).geometry as unknown as Polygon | MultiPolygon, cell)
}

/** Lines of a piece as a topology has them: steps from point to point. */
export function arcsOf({ lines }: BorderPiece): number[][][] {
  return lines.map(line => Array.from({ length: line.length / 2 }, (_, i) => line.slice(2 * i, 2 * i + 2)))
}

function checkStamp(stamp: number, expected: number): void {
  if (stamp !== expected) throw new RangeError('Unexpected stamp of the borders: they are of another release')
}
