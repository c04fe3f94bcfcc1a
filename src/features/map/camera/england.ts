import type { Bounds } from '../../../core/geo.ts'
import { toLatLngBounds } from '../shapes.ts'

/** What the map shows when nothing is asked. */
const BOUNDS: Bounds = [-6.4, 49.9, 1.78, 55.8]

export const ENGLAND = toLatLngBounds(BOUNDS)
