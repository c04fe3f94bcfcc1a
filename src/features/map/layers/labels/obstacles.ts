import type { Position } from 'geojson'
import type { Map as LeafletMap } from 'leaflet'
import type { Point } from '../../../../core/geo.ts'
import type { Box } from '../../../../core/geography/arrangeLabels.ts'
import { coversNow } from '../../covers.ts'

/** Pixels of the pin, whose tip is at its point. */
const PIN = { width: 32, height: 42 }

/** Pixels around the end of a border. */
const END = 4

/** Boxes of the map, in pixels, that labels must leave free. @param ends of borders: longitude and latitude */
export function obstacles(map: LeafletMap, pin: Point | undefined, ends: readonly Position[] = []): Box[] {
  const boxes = coversNow(map)
  const view = map.getBounds()
  for (const [long, lat] of ends) {
    if (!view.contains([lat!, long!])) continue
    const { x, y } = map.latLngToContainerPoint([lat!, long!])
    boxes.push({ left: x - END, right: x + END, top: y - END, bottom: y + END })
  }
  if (!pin) return boxes
  const { x, y } = map.latLngToContainerPoint([pin.lat, pin.long])
  return [...boxes, { left: x - PIN.width / 2, right: x + PIN.width / 2, top: y - PIN.height, bottom: y }]
}
