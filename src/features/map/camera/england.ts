import { ENGLAND_BOUNDS } from '../../../core/geography/viewOfEngland.ts'
import { toLatLngBounds } from '../shapes.ts'

/** What the map shows when nothing is asked. */
export const ENGLAND = toLatLngBounds(ENGLAND_BOUNDS)
