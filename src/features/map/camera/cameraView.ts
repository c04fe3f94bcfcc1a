import { type FitBoundsOptions, type LatLng, type LatLngBounds, type Map as LeafletMap, point } from 'leaflet'
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

/** Centre and zoom at which the bounds fit the map, as Leaflet's `fitBounds` computes them. */
export function viewOfBounds(map: LeafletMap, bounds: LatLngBounds): CameraView {
  const zoom = Math.min(CLOSEST, map.getBoundsZoom(bounds, false, point(2 * FIT_PADDING, 2 * FIT_PADDING)))
  const southWest = map.project(bounds.getSouthWest(), zoom)
  const northEast = map.project(bounds.getNorthEast(), zoom)
  return { center: map.unproject(southWest.add(northEast).divideBy(2), zoom), zoom }
}

export function flyTo(map: LeafletMap, { center, zoom }: CameraView): void {
  map.flyTo(center, zoom, { duration: FLIGHT_SECONDS })
}

export function jumpTo(map: LeafletMap, { center, zoom }: CameraView): void {
  map.setView(center, zoom, { animate: false })
}
