import { toMercator } from './mercator.ts'
import { ENGLAND_BOUNDS, viewOfEngland } from './viewOfEngland.ts'

/** The map in the first paint is drawn in pixels at this zoom, that of a screen of 1280 by 800. */
const ZOOM = 6.5
const WORLD = 256 * 2 ** ZOOM

/** North-western corner of England, so that the numbers are short. */
const [WEST, , , NORTH] = ENGLAND_BOUNDS
const [ORIGIN_X, ORIGIN_Y] = toMercator({ lat: NORTH, long: WEST }).map(share => Math.floor(share * WORLD)) as [
  number,
  number,
]

/** Whole units, from longitude and latitude. */
export function toUnits([long, lat]: readonly number[]): [x: number, y: number] {
  const [x, y] = toMercator({ lat: lat!, long: long! })
  return [Math.round(x * WORLD) - ORIGIN_X, Math.round(y * WORLD) - ORIGIN_Y]
}

/** The `viewBox` with which the drawing stands where Leaflet's will, in a map of that size in pixels. */
export function viewBoxOf(width: number, height: number): string {
  const { zoom, left, top } = viewOfEngland(width, height)
  const scale = 2 ** (zoom - ZOOM)
  return [left / scale - ORIGIN_X, top / scale - ORIGIN_Y, width / scale, height / scale].join(' ')
}
