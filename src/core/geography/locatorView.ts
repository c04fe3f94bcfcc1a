import type { Bounds } from '../geo.ts'
import { boundsOverlap } from './bounds.ts'
import type { PictureProjection } from './pictureProjection.ts'

/** Units of the picture: what is smaller is marked at this size, so that it can be seen. */
const LEAST = 5

/** A box in the picture. */
export interface LocatorBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Where in the picture of England the map's view is; undefined where it needs no telling: while the view is as wide or as high as the picture's, or far
 * from it.
 */
export function locatorBox(projection: PictureProjection, view: Bounds, england: Bounds): LocatorBox | undefined {
  const [west, south, east, north] = view
  const isWhole = east - west >= england[2] - england[0] || north - south >= england[3] - england[1]
  if (isWhole || !boundsOverlap(view, england)) return undefined
  const [left, top] = projection.point([west, north])
  const [right, bottom] = projection.point([east, south])
  const [width, height] = [Math.max(LEAST, right - left), Math.max(LEAST, bottom - top)]
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height }
}
