import type { Position } from 'geojson'
import type { Map as LeafletMap } from 'leaflet'
import type { Point } from '../../../../core/geo.ts'
import type { Box } from '../../../../core/geography/arrangeLabels.ts'
import { coversNow } from '../../covers.ts'

/** Pixels of the pin, whose tip is at its point. */
const PIN = { width: 32, height: 42 }

/** Pixels around the end of a border. */
const END = 4

/** Boxes of the map, in pixels, that labels must leave free. */
export function obstacles(map: LeafletMap, pin: Point | undefined): Box[] {
  const boxes = coversNow(map)
  if (!pin) return boxes
  const { x, y } = map.latLngToContainerPoint([pin.lat, pin.long])
  return [...boxes, { left: x - PIN.width / 2, right: x + PIN.width / 2, top: y - PIN.height, bottom: y }]
}

/** Boxes around the ends of borders that are in view, in pixels. @param ends longitude and latitude */
export function endBoxes(map: LeafletMap, ends: readonly Position[] = []): Box[] {
  const view = map.getBounds()
  return ends
    .filter(([long, lat]) => view.contains([lat!, long!]))
    .map(([long, lat]) => map.latLngToContainerPoint([lat!, long!]))
    .map(({ x, y }) => ({ left: x - END, right: x + END, top: y - END, bottom: y + END }))
}
