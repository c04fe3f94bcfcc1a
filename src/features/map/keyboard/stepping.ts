/** Going from one area in view to the next without a pointer. */
import type { LatLng, LatLngBounds } from 'leaflet'
import type { Area } from '../../../core/geo.ts'

/** The areas whose name's place is in view, from the one nearest to the middle outwards. */
export function areasInView(areas: readonly Area[], bounds: LatLngBounds, centre: LatLng): Area[] {
  const distance = ({ label: [long, lat] }: Area) => Math.hypot(long - centre.lng, (lat - centre.lat) * 1.6)
  return areas
    .filter(({ label: [long, lat] }) => bounds.contains([lat, long]))
    .sort((a, b) => distance(a) - distance(b))
}

export interface Round {
  readonly areas: readonly Area[]
  readonly at: number
}

/** The next or previous of a round; it begins at the first and goes on from the last to the first. */
export function step(round: Round, by: 1 | -1): Round {
  const { length } = round.areas
  const at = round.at < 0 ? (by > 0 ? 0 : length - 1) : (round.at + by + length) % length
  return { ...round, at }
}
