/** What of a line, or of a ring, lies in a box. */
import type { Box } from './arrangeLabels.ts'
import type { TilePoint } from './decodeTile.ts'

type Line = readonly TilePoint[]

/** The parts of a line that may touch the box, each with the points before and after. */
export function clipLine(line: Line, box: Box): Line[] {
  const parts: TilePoint[][] = []
  let isInside = false
  for (const [i, point] of line.entries()) {
    const before = line[i - 1]
    if (!before) continue
    const touches = !isBeside(before, point, box)
    if (touches && isInside) parts.at(-1)!.push(point)
    else if (touches) parts.push([before, point])
    isInside = touches
  }
  return parts
}

/** True when both points are beyond the same side. */
function isBeside(a: TilePoint, b: TilePoint, { left, top, right, bottom }: Box): boolean {
  return (
    (a.x < left && b.x < left) ||
    (a.x > right && b.x > right) ||
    (a.y < top && b.y < top) ||
    (a.y > bottom && b.y > bottom)
  )
}

/** Sutherland and Hodgman's: the ring cut along each side of the box in turn. Empty when nothing of it is inside. */
export function clipRing(ring: Line, { left, top, right, bottom }: Box): Line {
  const sides = [
    ['x', left, 1],
    ['x', right, -1],
    ['y', top, 1],
    ['y', bottom, -1],
  ] as const
  return sides.reduce<Line>((points, [axis, limit, inwards]) => {
    const isInside = (point: TilePoint) => (point[axis] - limit) * inwards >= 0
    if (points.every(isInside)) return points
    return points.flatMap((point, i) => {
      const before = points.at(i - 1)!
      const crossing = isInside(point) === isInside(before) ? [] : [crossAt(before, point, axis, limit)]
      return isInside(point) ? [...crossing, point] : crossing
    })
  }, ring)
}

function crossAt(a: TilePoint, b: TilePoint, axis: 'x' | 'y', limit: number): TilePoint {
  const share = (limit - a[axis]) / (b[axis] - a[axis])
  return axis === 'x' ? { x: limit, y: a.y + share * (b.y - a.y) } : { x: a.x + share * (b.x - a.x), y: limit }
}
