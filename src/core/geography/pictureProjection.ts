import type { Position } from 'geojson'
import type { Bounds } from '../geo.ts'
import { clipRing } from './clip.ts'
import { linePath } from './linePath.ts'

/** From degrees to a picture: an equirectangular projection, undistorted at the middle latitude. For areas up to England's size. */
export interface PictureProjection {
  readonly width: number
  readonly height: number
  /** What the picture shows. */
  readonly view: Bounds
  /** Zoom of the map at the same scale. */
  readonly zoom: number
  /** SVG path data of what is in view of the rings, in half units. */
  path(polygons: readonly (readonly (readonly Position[])[])[]): string
  /** To half a unit. */
  point(position: Position): readonly [x: number, y: number]
  exact(position: Position): readonly [x: number, y: number]
}

/** Units around the picture in which lines are drawn, for their ends not to show. */
export const AROUND = 8
/** Units of the picture by which a line may lie off. */
export const TOLERANCE = 0.7
/** Pixels of the world's width at zoom 0. */
const TILE = 256

/** Fits `bounds` into a picture. @param margin on each side, as a fraction of width and height */
export function createPictureProjection(
  [west, south, east, north]: Bounds,
  width: number,
  height: number,
  margin: number,
): PictureProjection {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const room = 1 - 2 * margin
  const scale = Math.min((width * room) / ((east - west) * squeeze), (height * room) / (north - south))
  const [long, lat] = [(west + east) / 2, (south + north) / 2]
  const exact = ([x, y]: Position) =>
    [width / 2 + (x! - long) * squeeze * scale, height / 2 - (y! - lat) * scale] as const
  const point = (position: Position) => {
    const [x, y] = exact(position)
    return [round(x), round(y)] as const
  }
  const [halfWidth, halfHeight] = [width / 2 / scale / squeeze, height / 2 / scale]
  return {
    ...{ width, height, point, exact },
    zoom: Math.log2((squeeze * scale * 360) / TILE),
    view: [long - halfWidth, lat - halfHeight, long + halfWidth, lat + halfHeight],
    path: polygons => {
      const box = { left: -AROUND, top: -AROUND, right: width + AROUND, bottom: height + AROUND }
      const rings = polygons.flat().map(ring => clipRing(ring.map(exact).map(toPoint), box))
      return linePath(
        rings.filter(ring => ring.length > 2).map(ring => ring.map(({ x, y }) => [round(x), round(y)] as const)),
        TOLERANCE,
      )
    },
  }
}

function toPoint([x, y]: readonly [number, number]) {
  return { x, y }
}

function round(value: number): number {
  return Math.round(value * 2) / 2
}
