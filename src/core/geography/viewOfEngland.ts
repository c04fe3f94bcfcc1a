import type { Bounds } from '../geo.ts'
import { mercatorBox } from './mercator.ts'

/** What the map shows when nothing is asked. */
export const ENGLAND_BOUNDS: Bounds = [-6.4, 49.9, 1.78, 55.8]
/** As far as the map can be moved; the extent of `land.json`. */
export const EXTENT_BOUNDS: Bounds = [-11.5, 48.5, 4.5, 61.2]
/** Pixels around the bounds. */
export const FIT_PADDING = 28
export const ZOOM_SNAP = 0.25

/** Pixels of the world at zoom 0. */
const WORLD = 256

export interface FirstView {
  readonly zoom: number
  /** Of the map's corner, in pixels of the world at that zoom. */
  readonly left: number
  readonly top: number
}

/**
 * Where Leaflet's `fitBounds` puts England, for a map of that size in pixels and with the options above: what is drawn before the program
 * stays where it is when Leaflet takes over.
 */
export function viewOfEngland(width: number, height: number): FirstView {
  const bounds = boxOf(ENGLAND_BOUNDS, 1)
  const scale = Math.min(
    (width - 2 * FIT_PADDING) / (bounds.right - bounds.left),
    (height - 2 * FIT_PADDING) / (bounds.bottom - bounds.top),
  )
  const zoom = snap(Math.log2(scale / WORLD))
  const size = WORLD * 2 ** zoom
  const box = boxOf(ENGLAND_BOUNDS, size)
  const extent = boxOf(EXTENT_BOUNDS, size)
  const [left, top] = [(box.left + box.right - width) / 2, (box.top + box.bottom - height) / 2]
  const [x, y] = [
    inward(extent.left - left, left + width - extent.right),
    inward(extent.top - top, top + height - extent.bottom),
  ]
  const isMoved = Math.abs(x) > 1 || Math.abs(y) > 1
  return { zoom, left: Math.round(left + (isMoved ? x : 0)), top: Math.round(top + (isMoved ? y : 0)) }
}

/** To whole steps, downwards; what is within a hundredth of a step of the next is there. */
function snap(zoom: number): number {
  const fine = ZOOM_SNAP / 100
  return Math.max(0, Math.floor((Math.round(zoom / fine) * fine) / ZOOM_SNAP) * ZOOM_SNAP)
}

/** How far to move what sticks out of the extent by so many pixels at its beginning and at its end: into the middle, if it is the larger. */
function inward(before: number, after: number): number {
  return before + after > 0
    ? Math.round(before - after) / 2
    : Math.max(0, Math.ceil(before)) - Math.max(0, Math.floor(after))
}

function boxOf(bounds: Bounds, size: number) {
  const { left, top, right, bottom } = mercatorBox(bounds)
  return { left: left * size, top: top * size, right: right * size, bottom: bottom * size }
}
