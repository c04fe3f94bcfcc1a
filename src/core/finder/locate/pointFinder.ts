/** From a position to the cell that holds it, by the overview where that is sure, else by the 20 m detail. */

import type { CellTopology, Point } from '../../geo.ts'
import { once } from '../../once.ts'
import type { Elsewhere, FinderResult, Near } from '../result.ts'
import { createBorders } from './borderPieces.ts'
import { cellsAround, createLocator, type Locator } from './locator.ts'
import type { Borderland } from './water.ts'

/** Borders within this many metres of a point are named. */
export const NEAR_BORDER = 250
/**
 * How well a place's point is known, in metres: of 19,940 localities that the Index of Place Names and OpenStreetMap both
 * have, nine in ten lie no further apart than this, rounded.
 */
export const NEAR_PLACE = 500
/** Outside England, the nearest cell is named up to this distance, in metres. */
const NEAREST = 5000

/** A position known no better than this, in metres, is that of a town or a county. */
export const ROUGH = 5000

/**
 * @param load a file of `public/geo`, opened; rejects with an error that names the file
 * @param mostBorders as of `createBorders`
 */
export function createPointFinder(
  load: <T>(path: string, open: (json: unknown) => T) => Promise<T>,
  mostBorders?: number,
) {
  const overview = once(() => load('overview.json', createOverview))
  const borders = createBorders(load, async () => (await overview()).stamp, mostBorders)
  // Most questions are about land.
  const water = () => import('./water.ts')
  const borderland = once(async () => {
    const { openBorderland } = await water()
    return load('borderland.json', json => openBorderland(json as Borderland))
  })

  async function at(point: Point): Promise<FinderResult> {
    const { locator, reach } = await overview()
    if (!within(point, reach)) return { kind: 'abroad', point }
    const cell = locator.cellAt(point)
    if (cell !== undefined && locator.bordersNear(point, locator.deviation).length === 0)
      return { kind: 'point', point, cell }
    return atDetail(point)
  }

  async function atDetail(point: Point): Promise<FinderResult> {
    const cell = (await borders.around(point, 0)).cellAt(point)
    if (cell !== undefined) return { kind: 'point', point, cell }
    const england = await borders.around(point, NEAREST)
    const [nearest] = england.bordersNear(point, NEAREST)
    if (!nearest) return { kind: 'abroad', point }
    const { BETWEEN, isNearNeighbours, waterOf } = await water()
    const isMixed = nearest.metres <= BETWEEN && isNearNeighbours(point)
    const bank = waterOf(point, nearest, england, isMixed ? await borderland() : undefined)
    return bank ? { kind: 'point', point, cell: bank.cell, water: bank.metres } : { kind: 'abroad', point, nearest }
  }

  /** A position as typed, where latitude and longitude may have changed places. */
  async function atTyped(point: Point): Promise<FinderResult> {
    const answer = await at(point)
    if (answer.kind !== 'abroad' || answer.nearest) return answer
    const turned = { lat: point.long, long: point.lat }
    return (await at(turned)).kind === 'point' ? { ...answer, meant: turned } : answer
  }

  /** The other cells that may be within `metres`, by the overview. */
  async function mayBeNear(point: Point, cell: number, metres: number): Promise<Near[]> {
    const { locator } = await overview()
    return locator.bordersNear(point, metres + locator.deviation).filter(other => other.cell !== cell)
  }

  async function near(point: Point, cell: number, metres = NEAR_BORDER): Promise<Near[]> {
    if ((await mayBeNear(point, cell, metres)).length === 0) return []
    return (await borders.around(point, metres)).bordersNear(point, metres).filter(other => other.cell !== cell)
  }

  /** Better told of a border that may be near than left without an answer. */
  async function besidePlace(point: Point, cell: number): Promise<number[]> {
    const found = await near(point, cell, NEAR_PLACE).catch(() => mayBeNear(point, cell, NEAR_PLACE))
    return found.map(({ cell }) => cell)
  }

  /** Wales's land is west of England's, and Scotland's north of 54.2°. */
  async function beyond(point: Point): Promise<Elsewhere | undefined> {
    const { locator } = await overview()
    const isInside = locator.bordersNear(point, NEAR_BORDER + locator.deviation).length === 0
    if (isInside || !(await water()).isNearNeighbours(point)) return undefined
    if ((await borderland()).bordersNear(point, NEAR_BORDER).length === 0) return undefined
    return point.lat < 54.2 ? 'wales' : 'scotland'
  }

  /** The 20 m detail where the circle is so small that it matters. */
  async function around(point: Point, metres: number): Promise<number[]> {
    const { locator } = await overview()
    return cellsAround(metres < ROUGH ? await borders.around(point, metres) : locator, point, metres)
  }

  return { overview, at, atTyped, near, besidePlace, beyond, around }
}

export interface Overview {
  readonly locator: Locator
  readonly stamp: number
  /** West, south, east, north of all that can be in England or within 5 km of it, degrees. */
  readonly reach: readonly [number, number, number, number]
}

/** Islands too small for the overview lie within this of it, degrees. */
const MARGIN = 0.5

function createOverview(json: unknown): Overview {
  const topology = json as CellTopology
  const locator = createLocator(topology)
  const bounds = locator.polygons.map(polygon => polygon.bounds)
  const reach = [
    Math.min(...bounds.map(([west]) => west)) - MARGIN,
    Math.min(...bounds.map(([, south]) => south)) - MARGIN,
    Math.max(...bounds.map(([, , east]) => east)) + MARGIN,
    Math.max(...bounds.map(([, , , north]) => north)) + MARGIN,
  ] as const
  return { locator, stamp: topology.stamp, reach }
}

function within({ lat, long }: Point, [west, south, east, north]: Overview['reach']): boolean {
  return long >= west && long <= east && lat >= south && lat <= north
}
