/** How land lies around a point in the water. */
import type { Position } from 'geojson'
import type { Point } from '../../geo.ts'
import { metresAround } from './distance.ts'

type Interval = readonly [from: number, to: number]

const TURN = 2 * Math.PI

/**
 * True when the land within `metres` lies on both sides of the point: no straight line through the point leaves all of it
 * on one side. So it is between two banks, in a harbour or a dock, and not off an open coast.
 */
export function isBetweenBanks(point: Point, rings: Iterable<readonly Position[]>, metres: number): boolean {
  const seen: Interval[] = []
  for (const ring of rings) {
    let a = metresAround(point, ring[0]!)
    for (let at = 1; at < ring.length; at++) {
      const b = metresAround(point, ring[at]!)
      const part = cut(a, b, metres)
      if (part) seen.push(...directions(...part))
      a = b
    }
  }
  return widestGap(seen) < TURN / 2
}

type XY = readonly [x: number, y: number]

/** The part of an edge inside a circle around the origin; undefined when none of it is. */
function cut(a: XY, b: XY, radius: number): [XY, XY] | undefined {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length = dx * dx + dy * dy
  if (length === 0) return undefined
  const middle = -(a[0] * dx + a[1] * dy) / length
  const off = (a[0] + middle * dx) ** 2 + (a[1] + middle * dy) ** 2
  if (off > radius * radius) return undefined
  const half = Math.sqrt((radius * radius - off) / length)
  const [from, to] = [Math.max(0, middle - half), Math.min(1, middle + half)]
  const on = (along: number): XY => [a[0] + along * dx, a[1] + along * dy]
  return from < to ? [on(from), on(to)] : undefined
}

/** The directions in which an edge is seen from the origin, in radians from 0 to one turn; two where it crosses 0. */
function directions(a: XY, b: XY): Interval[] {
  const [one, other] = [angle(a), angle(b)]
  const [low, high] = one < other ? [one, other] : [other, one]
  if (high - low <= TURN / 2) return [[low, high]]
  return [
    [0, low],
    [high, TURN],
  ]
}

function angle([x, y]: XY): number {
  const turned = Math.atan2(y, x)
  return turned < 0 ? turned + TURN : turned
}

/** The widest range of directions without land; a whole turn where there is none. */
function widestGap(seen: Interval[]): number {
  seen.sort((a, b) => a[0] - b[0])
  const [first] = seen
  if (!first) return TURN
  let end = first[1]
  let widest = 0
  for (const [from, to] of seen) {
    widest = Math.max(widest, from - end)
    end = Math.max(end, to)
  }
  return Math.max(widest, first[0] + TURN - end)
}
