import { type Map as LeafletMap, Point } from 'leaflet'
import type { LabelPosition } from '../../../../core/geography/arrangeLabels.ts'
import type { Shape } from '../../shapes.ts'

/** Pixels between the positions. */
const STEP = 36

/** Positions in view and inside a shape, in pixels of the map's container; the nearest to `from` first. */
export function insidePositions(map: LeafletMap, shape: Shape, from: LabelPosition): LabelPosition[] {
  const { x: width, y: height } = map.getSize()
  const positions: LabelPosition[] = []
  for (let x = STEP; x < width; x += STEP) {
    for (let y = STEP; y < height; y += STEP) {
      const { lat, lng } = map.containerPointToLatLng(new Point(x, y))
      if (holds(shape, lat, lng)) positions.push({ x, y })
    }
  }
  const far = ({ x, y }: LabelPosition) => Math.hypot(x - from.x, y - from.y)
  return positions.sort((a, b) => far(a) - far(b))
}

/** By the number of edges that a line to the east crosses. */
function holds(shape: Shape, lat: number, long: number): boolean {
  let isInside = false
  for (const ring of (shape as [number, number][][][]).flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [[aLat, aLong], [bLat, bLong]] = [ring[i - 1]!, ring[i]!]
      if (aLat > lat === bLat > lat) continue
      if (long < aLong + ((lat - aLat) / (bLat - aLat)) * (bLong - aLong)) isInside = !isInside
    }
  }
  return isInside
}
