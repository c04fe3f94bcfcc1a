import { type Map as LeafletMap, Point } from 'leaflet'
import type { LabelPosition } from '../../../../core/geography/arrangeLabels.ts'
import type { Shape } from '../../shapes.ts'

/** Pixels between the positions. */
const STEP = 36

/**
 * Positions in view and inside a shape, in pixels of the map's container; the nearest to `from`, or else to their middle, first.
 * @param half pixels: where some have as much room inside on their left and right, only those
 */
export function insidePositions(map: LeafletMap, shape: Shape, half: number, from?: LabelPosition): LabelPosition[] {
  const { x: width, y: height } = map.getSize()
  // On Mercator's map, a row of positions is at one latitude: its crossings do for all of them.
  const rows: { y: number; crossings: number[] }[] = []
  for (let y = STEP; y < height; y += STEP) {
    rows.push({ y, crossings: crossingsAt(shape, map.containerPointToLatLng(new Point(0, y)).lat) })
  }
  const positions: LabelPosition[] = []
  const roomy: LabelPosition[] = []
  const longAt = (x: number) => map.containerPointToLatLng(new Point(x, 0)).lng
  for (let x = STEP; x < width; x += STEP) {
    const [left, middle, right] = [x - half, x, x + half].map(longAt) as [number, number, number]
    for (const { y, crossings } of rows) {
      const beyond = (from: number) => crossings.filter(long => from < long).length
      const isInside = beyond(middle) % 2 === 1
      if (isInside) positions.push({ x, y })
      if (isInside && beyond(left) === beyond(right)) roomy.push({ x, y })
    }
  }
  const found = roomy.length > 0 ? roomy : positions
  const mean = (axis: 'x' | 'y') => found.reduce((sum, position) => sum + position[axis], 0) / found.length
  const middle = from ?? { x: mean('x'), y: mean('y') }
  const far = ({ x, y }: LabelPosition) => Math.hypot(x - middle.x, y - middle.y)
  return found.sort((a, b) => far(a) - far(b))
}

/** Longitudes at which the edges of a shape cross a latitude. */
function crossingsAt(shape: Shape, lat: number): number[] {
  const crossings: number[] = []
  for (const ring of (shape as [number, number][][][]).flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [[aLat, aLong], [bLat, bLong]] = [ring[i - 1]!, ring[i]!]
      if (aLat > lat === bLat > lat) continue
      crossings.push(aLong + ((lat - aLat) / (bLat - aLat)) * (bLong - aLong))
    }
  }
  return crossings
}
