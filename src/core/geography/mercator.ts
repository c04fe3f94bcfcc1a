import type { Bounds, Point } from '../geo.ts'

/** Web Mercator: x from 0 in the west to 1 in the east, y from 0 in the north to 1 in the south. */
export function toMercator({ lat, long }: Point): [x: number, y: number] {
  const sin = Math.sin((lat * Math.PI) / 180)
  return [long / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)]
}

/** The sides of bounds in Web Mercator. */
export function mercatorBox([west, south, east, north]: Bounds): {
  left: number
  top: number
  right: number
  bottom: number
} {
  const [left, top] = toMercator({ lat: north, long: west })
  const [right, bottom] = toMercator({ lat: south, long: east })
  return { left, top, right, bottom }
}

/** The point at a position in Web Mercator. */
export function fromMercator([x, y]: readonly [x: number, y: number]): Point {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI
  return { lat, long: (x - 0.5) * 360 }
}
