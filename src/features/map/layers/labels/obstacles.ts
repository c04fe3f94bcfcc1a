import type { Map as LeafletMap } from 'leaflet'
import type { Point } from '../../../../core/geo.ts'
import type { Box } from '../../../../core/geography/arrangeLabels.ts'

/** What lies over the map: no label is placed below it. */
const COVERS = '.map__credits, .map-controls'
/** Pixels of the pin, whose tip is at its point. */
const PIN = { width: 32, height: 42 }

/** Boxes of the map, in pixels, that labels must leave free. */
export function obstacles(map: LeafletMap, pin: Point | undefined): Box[] {
  const container = map.getContainer()
  const { left, top } = container.getBoundingClientRect()
  const covers = container.parentElement?.querySelectorAll(COVERS) ?? []
  const boxes = [...covers].map(element => {
    const box = element.getBoundingClientRect()
    return { left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top }
  })
  if (!pin) return boxes
  const { x, y } = map.latLngToContainerPoint([pin.lat, pin.long])
  return [...boxes, { left: x - PIN.width / 2, right: x + PIN.width / 2, top: y - PIN.height, bottom: y }]
}
