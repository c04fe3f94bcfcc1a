/** Tidal water inside England: rivers up to the tide, harbours and docks, which no cell holds. */
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Bounds, Point } from '../../geo.ts'
import type { Near } from '../result.ts'
import { isBetweenBanks } from './banks.ts'
import { polygonsOf } from './cells.ts'
import { type Locator, locatorOf } from './locator.ts'

/** This near to land, in metres, water is that land's. */
const BESIDE = 250
/** Between two banks it is so up to this distance from the nearer one, in metres. */
export const BETWEEN = 1000
/** The other bank is at most this far away, in metres: so no water less than 2 km wide is left out. */
export const OTHER_BANK = 2 * BETWEEN

/** `borderland.json`: the land of Wales and Scotland that is near England. */
export type Borderland = Topology<{ land: GeometryCollection }>

/** Where water may be a neighbour's: the Severn, the Wye and the Dee; the Solway and the Tweed. */
const BORDERS: readonly Bounds[] = [
  [-3.6, 51.1, -2.5, 53.6],
  [-4, 54.6, -1.8, 55.95],
]

/** True where one has to know the neighbours' land to tell whose water it is. */
export function isNearNeighbours({ lat, long }: Point): boolean {
  return BORDERS.some(([west, south, east, north]) => long >= west && long <= east && lat >= south && lat <= north)
}

export function openBorderland(topology: Borderland): Locator {
  const { features } = feature(topology, topology.objects.land)
  const polygons = features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? polygonsOf(geometry, 0) : [],
  )
  return locatorOf(polygons, 0)
}

/**
 * The cell whose water a point outside all cells is in; undefined when it is at sea, abroad, or nearer to a neighbour.
 *
 * @param nearest the nearest cell
 * @param neighbours land that is not England's, where any is near
 */
export function waterOf(point: Point, nearest: Near, england: Locator, neighbours?: Locator): Near | undefined {
  if (nearest.metres > BETWEEN || neighbours?.cellAt(point) !== undefined) return undefined
  if (neighbours && neighbours.bordersNear(point, nearest.metres).length > 0) return undefined
  if (nearest.metres <= BESIDE) return nearest
  const land = [england, neighbours].flatMap(locator => locator?.polygonsNear(point, OTHER_BANK) ?? [])
  const rings = land.flatMap(({ rings }) => rings)
  return isBetweenBanks(point, rings, OTHER_BANK) ? nearest : undefined
}
