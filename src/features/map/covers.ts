import type { Map as LeafletMap } from 'leaflet'
import type { Box } from '../../core/geography/arrangeLabels.ts'

/** What lies over the map. */
const NOW = '.map__credits, .map-controls__group, .map-locator'
/** The same, and the room of what comes when the map is closer. */
const ALWAYS = '.map-controls__group, .map__room'

/** The room of the credits, which grows where these take more lines. */
export const creditsRoom = (map: LeafletMap): Element | null | undefined =>
  map.getContainer().parentElement?.querySelector('.map__room--credits')

/** Boxes of what lies over the map now, in pixels of the map. */
export const coversNow = (map: LeafletMap): Box[] => boxesOf(map, NOW)

/** Boxes that what the map shows keeps clear of, whatever comes over it later. */
export const coversAlways = (map: LeafletMap): Box[] => boxesOf(map, ALWAYS)

function boxesOf(map: LeafletMap, selector: string): Box[] {
  const container = map.getContainer()
  const { left, top } = container.getBoundingClientRect()
  const boxes = [...(container.parentElement?.querySelectorAll(selector) ?? [])].map(element =>
    element.getBoundingClientRect(),
  )
  return boxes
    .filter(({ width }) => width > 0)
    .map(box => ({ left: box.left - left, top: box.top - top, right: box.right - left, bottom: box.bottom - top }))
}
