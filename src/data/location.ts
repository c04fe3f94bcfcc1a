/** "My location", asked of the device. */
import type { Point } from '../core/geo.ts'

export type LocationProblem = 'refused' | 'unavailable' | 'slow'

export class LocationError extends Error {
  override readonly name = 'LocationError'
  readonly problem: LocationProblem

  constructor(problem: LocationProblem) {
    super(`No location: ${problem}`)
    this.problem = problem
  }
}

/** Where the device is, and how well it knows, in metres. */
export interface DeviceLocation extends Point {
  readonly accuracy: number
}

const TIMEOUT_MS = 12_000
/** Accept a position up to one minute old. */
const MAXIMUM_AGE_MS = 60_000

/** Rejects with `LocationError`. */
export function locate(): Promise<DeviceLocation> {
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) {
      reject(new LocationError('unavailable'))
      return
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: long, accuracy } }) => resolve({ lat, long, accuracy }),
      error => reject(new LocationError(problemOf(error))),
      { timeout: TIMEOUT_MS, maximumAge: MAXIMUM_AGE_MS, enableHighAccuracy: true },
    )
  })
}

function problemOf(error: GeolocationPositionError): LocationProblem {
  if (error.code === error.PERMISSION_DENIED) return 'refused'
  return error.code === error.TIMEOUT ? 'slow' : 'unavailable'
}
