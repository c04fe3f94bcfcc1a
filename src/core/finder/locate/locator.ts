/** Which cell a point is in: Flatbush over the polygons' boxes, then Turf's point-in-polygon on the few that are left. */
import { booleanPointInPolygon } from '@turf/turf'
import Flatbush from 'flatbush'
import type { CellTopology, Point } from '../../geo.ts'
import type { Near } from '../result.ts'
import { type CellPolygon, cellPolygons } from './cells.ts'
import { borderDistance, degreesAround } from './distance.ts'
import { type CellAt, createTiles } from './tiles.ts'

export interface Locator {
  /** The cell that holds the point, or undefined outside England. On a border, the cell with the lowest number. */
  cellAt: CellAt
  /** `cellAt` for thousands of points. The first call makes the tiles that it is quick by. */
  cellAtOften(): CellAt
  /**
   * Every cell with a border within `metres` of the point, nearest first, the distance to its border in metres. The
   * cell that holds the point is among them when its own border is that near.
   */
  bordersNear(point: Point, metres: number): Near[]
  /** The polygons whose boxes come within `metres` of the point. */
  polygonsNear(point: Point, metres: number): CellPolygon[]
  /** How far a border can lie from the 20 m border, in metres. */
  readonly deviation: number
  readonly polygons: readonly CellPolygon[]
}

export function createLocator(topology: CellTopology): Locator {
  return locatorOf(cellPolygons(topology), topology.deviation)
}

/** Questions that are answered one by one: to make the tiles takes as long as hundreds of them. */
const FEW = 200

/** @param polygons in order of their cells; `deviation` in metres */
export function locatorOf(polygons: readonly CellPolygon[], deviation: number): Locator {
  if (polygons.length === 0)
    return {
      deviation,
      polygons,
      polygonsNear: () => [],
      cellAt: () => undefined,
      cellAtOften: () => () => undefined,
      bordersNear: () => [],
    }
  const geometries = polygons.map(({ rings }) => ({ type: 'Polygon' as const, coordinates: rings }))
  const boxes = new Flatbush(polygons.length)
  for (const { bounds } of polygons) boxes.add(...bounds)
  boxes.finish()

  const test = ({ lat, long }: Point) => {
    const position = [long, lat]
    // Polygons stand in order of their cells, so the lowest hit is the lowest cell.
    for (const candidate of boxes.search(long, lat, long, lat).sort((a, b) => a - b)) {
      if (booleanPointInPolygon(position, geometries[candidate]!)) return polygons[candidate]!.cell
    }
    return undefined
  }

  let tiles: CellAt | undefined
  const cellAtOften = () => {
    tiles ??= createTiles(polygons, test)
    find = tiles
    return tiles
  }
  let asked = 0
  let find: CellAt = point => (++asked < FEW ? test : cellAtOften())(point)

  const polygonsNear = (point: Point, metres: number) => {
    const [dLong, dLat] = degreesAround(point, metres)
    const { lat, long } = point
    const near = boxes.search(long - dLong, lat - dLat, long + dLong, lat + dLat)
    return near.map(candidate => polygons[candidate]!)
  }

  return {
    deviation,
    polygons,
    polygonsNear,

    cellAt: point => find(point),
    cellAtOften,

    bordersNear(point, metres) {
      const nearest = new Map<number, number>()
      for (const { cell, rings } of polygonsNear(point, metres)) {
        const distance = borderDistance(point, rings, metres)
        if (distance <= metres && distance < (nearest.get(cell) ?? Infinity)) nearest.set(cell, distance)
      }
      return [...nearest].map(([cell, distance]) => ({ cell, metres: distance })).sort((a, b) => a.metres - b.metres)
    },
  }
}

/** The cells that a circle touches: the one that holds its centre first, then by the distance of their borders. */
export function cellsAround(locator: Locator, centre: Point, metres: number): number[] {
  const holding = locator.cellAt(centre)
  const near = locator.bordersNear(centre, metres).map(({ cell }) => cell)
  return holding === undefined ? near : [holding, ...near.filter(cell => cell !== holding)]
}
