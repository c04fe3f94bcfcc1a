import { type FitBoundsOptions, type LatLng, type LatLngBounds, type Map as LeafletMap, point } from 'leaflet'
import { type Box, overlap } from '../../../core/geography/arrangeLabels.ts'
import { type Sides, sidesFor } from '../../../core/geography/sides.ts'
import { FIT_PADDING } from '../../../core/geography/viewOfEngland.ts'

/** Closest zoom that shows an area. */
const CLOSEST = 13
const FLIGHT_SECONDS = 0.9

/** For bounds that the map opens with. */
export const FIT_OPTIONS: FitBoundsOptions = { padding: [FIT_PADDING, FIT_PADDING] }

export interface CameraView {
  readonly center: LatLng
  readonly zoom: number
}

/** Centre and zoom at which the bounds fit the map, and none of the covers lies over them, as far as there is room. */
export function viewOfBounds(map: LeafletMap, bounds: LatLngBounds, covers: readonly Box[] = []): CameraView {
  const { x: width, y: height } = map.getSize()
  const avoided: Box[] = []
  for (;;) {
    const view = fitBetween(map, bounds, sidesFor(avoided, { width, height }, FIT_PADDING))
    const box = boxOf(map, bounds, view)
    const others = covers.filter(cover => !avoided.includes(cover) && overlap(cover, box))
    if (others.length === 0) return view
    avoided.push(...others)
  }
}

/** As Leaflet's `fitBounds` does. */
function fitBetween(map: LeafletMap, bounds: LatLngBounds, { left, top, right, bottom }: Sides): CameraView {
  const zoom = Math.min(CLOSEST, map.getBoundsZoom(bounds, false, point(left + right, top + bottom)))
  const southWest = map.project(bounds.getSouthWest(), zoom)
  const northEast = map.project(bounds.getNorthEast(), zoom)
  const middle = southWest.add(northEast).divideBy(2)
  return { center: map.unproject(middle.add([(right - left) / 2, (bottom - top) / 2]), zoom), zoom }
}

/** Where in the map the bounds are, in pixels, when it is at the view. */
function boxOf(map: LeafletMap, bounds: LatLngBounds, { center, zoom }: CameraView): Box {
  const corner = map.project(center, zoom).subtract(map.getSize().divideBy(2))
  const { x: left, y: top } = map.project(bounds.getNorthWest(), zoom).subtract(corner)
  const { x: right, y: bottom } = map.project(bounds.getSouthEast(), zoom).subtract(corner)
  return { left, top, right, bottom }
}

export function flyTo(map: LeafletMap, { center, zoom }: CameraView): void {
  map.flyTo(center, zoom, { duration: FLIGHT_SECONDS })
}

export function jumpTo(map: LeafletMap, { center, zoom }: CameraView): void {
  map.setView(center, zoom, { animate: false })
}
