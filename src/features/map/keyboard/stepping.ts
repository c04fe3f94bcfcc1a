/** Steps from one area in view to the next. */
import type { LatLng, LatLngBounds } from 'leaflet'
import type { Area } from '../../../core/geo.ts'

/** Latitude degrees are 1.6 times as long as longitude degrees, about, in England. */
const STRETCH = 1.6

/** The areas whose label point is in view, the nearest to the centre first. */
export function areasInView(areas: readonly Area[], bounds: LatLngBounds, centre: LatLng): Area[] {
  const distance = ({ label: [long, lat] }: Area) => Math.hypot(long - centre.lng, (lat - centre.lat) * STRETCH)
  return areas
    .filter(({ label: [long, lat] }) => bounds.contains([lat, long]))
    .sort((a, b) => distance(a) - distance(b))
}

export interface Round {
  readonly areas: readonly Area[]
  readonly at: number
}

/** The next or previous area; wraps around. */
export function step(round: Round, by: 1 | -1): Round {
  const { length } = round.areas
  const at = round.at < 0 ? (by > 0 ? 0 : length - 1) : (round.at + by + length) % length
  return { ...round, at }
}
