import type { Position } from 'geojson'
import type { Bounds } from '../geo.ts'

/** From degrees to a picture: an equirectangular projection, undistorted at the middle latitude. For areas up to England's size. */
export interface PictureProjection {
  readonly width: number
  readonly height: number
  /** What the picture shows. */
  readonly view: Bounds
  /** SVG path data of the rings in view, to half a unit. Points less than `STEP` from the one before are left out. */
  path(polygons: readonly (readonly (readonly Position[])[])[]): string
  point(position: Position): readonly [x: number, y: number]
}

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
  const point = ([x, y]: Position) =>
    [round(width / 2 + (x! - long) * squeeze * scale), round(height / 2 - (y! - lat) * scale)] as const
  const [halfWidth, halfHeight] = [width / 2 / scale / squeeze, height / 2 / scale]
  return {
    ...{ width, height, point },
    view: [long - halfWidth, lat - halfHeight, long + halfWidth, lat + halfHeight],
    path: polygons =>
      polygons
        .flat()
        .map(ring => ring.map(point))
        .filter(ring => inPicture(ring, width, height))
        .map(ringPath)
        .join(''),
  }
}

function inPicture(ring: readonly (readonly [number, number])[], width: number, height: number): boolean {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  return Math.max(...xs) > 0 && Math.min(...xs) < width && Math.max(...ys) > 0 && Math.min(...ys) < height
}

/** Units of the picture; nearer points look the same on a screen. */
const STEP = 1.2

function ringPath(points: readonly (readonly [number, number])[]): string {
  const drawn: (readonly [number, number])[] = []
  for (const point of points) {
    const last = drawn.at(-1)
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= STEP) drawn.push(point)
  }
  return drawn.length < 3 ? '' : `M${drawn.map(point => point.join(' ')).join('L')}Z`
}

function round(value: number): number {
  return Math.round(value * 2) / 2
}
