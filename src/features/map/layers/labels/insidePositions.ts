import { type Map as LeafletMap, Point } from 'leaflet'
import type { LabelPosition } from '../../../../core/geography/arrangeLabels.ts'
import type { Shape } from '../../shapes.ts'

/** Pixels between the positions. */
const STEP = 36

/** Positions in view and inside a shape, in pixels of the map's container; the nearest to `from` first. */
export function insidePositions(map: LeafletMap, shape: Shape, from: LabelPosition): LabelPosition[] {
  const { x: width, y: height } = map.getSize()
  // On Mercator's map, a row of positions is at one latitude: its crossings do for all of them.
  const rows: { y: number; crossings: number[] }[] = []
  for (let y = STEP; y < height; y += STEP) {
    rows.push({ y, crossings: crossingsAt(shape, map.containerPointToLatLng(new Point(0, y)).lat) })
  }
  const positions: LabelPosition[] = []
  for (let x = STEP; x < width; x += STEP) {
    const { lng } = map.containerPointToLatLng(new Point(x, 0))
    for (const { y, crossings } of rows) {
      if (crossings.filter(long => lng < long).length % 2 === 1) positions.push({ x, y })
    }
  }
  const far = ({ x, y }: LabelPosition) => Math.hypot(x - from.x, y - from.y)
  return positions.sort((a, b) => far(a) - far(b))
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
