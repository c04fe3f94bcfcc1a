import type { Map as LeafletMap } from 'leaflet'
import { type CameraView, flyTo } from './cameraView.ts'

/** Pixels; Leaflet moves by whole pixels. */
const SAME_POINT = 1

/** Tells the app's moves of the map from a person's. */
export interface AppMoves {
  /** Moves the map at once. The `moveend` events of `move` are the app's. */
  jump(move: () => void): void
  /** Flies to a view. Its `moveend` is the app's, unless a person stops the flight. */
  fly(view: CameraView): void
  /** Call on every `moveend`: whether a person made the move. */
  isPersons(): boolean
  /** Stops a flight where it is, for input that Leaflet does not stop it for. */
  stopFlight(): void
}

/**
 * A flight that a person stops by wheel, key, finger or button ends somewhere else than where it was to end. So the end of a move is compared
 * with the flight's, and no input has to be listed.
 */
export function createAppMoves(map: LeafletMap): AppMoves {
  let isJumping = false
  let flight: CameraView | undefined

  const isAtEnd = ({ center, zoom }: CameraView) =>
    map.getZoom() === zoom && map.latLngToContainerPoint(center).distanceTo(map.getSize().divideBy(2)) <= SAME_POINT

  return {
    jump(move) {
      flight = undefined
      isJumping = true
      move()
      isJumping = false
    },
    fly(view) {
      flight = view
      flyTo(map, view)
    },
    isPersons() {
      if (isJumping) return false
      const isFlightsEnd = flight !== undefined && isAtEnd(flight)
      flight = undefined
      return !isFlightsEnd
    },
    stopFlight() {
      if (flight) map.setView(map.getCenter(), map.getZoom(), { animate: false })
    },
  }
}
