/** Whether borders cross: by exact arithmetic on millionths of a degree. */
import Flatbush from 'flatbush'
import type { Position } from 'geojson'

type Segment = readonly [ax: number, ay: number, bx: number, by: number]

/** The places where two segments cross, or one ends inside the other. Segments that share an end do not count. */
export function crossings(rings: readonly Position[][]): string[] {
  const segments = uniqueSegments(rings)
  const index = new Flatbush(segments.length)
  for (const segment of segments) index.add(...boxOf(segment))
  index.finish()
  return segments.flatMap((segment, i) =>
    index
      .search(...boxOf(segment), other => other > i)
      .flatMap(other => {
        return meet(segment, segments[other]!) ? [`${segment} and ${segments[other]}`] : []
      }),
  )
}

/** Borders that two areas share, in whichever direction, count once. */
function uniqueSegments(rings: readonly Position[][]): Segment[] {
  const segments = new Map<string, Segment>()
  for (const ring of rings) {
    const whole = ring.map(position => position.map(degrees => Math.round(degrees * 1e6)).join())
    for (let i = 1; i < whole.length; i++) {
      const ends = [whole[i - 1]!, whole[i]!].sort()
      segments.set(ends.join(), ends.flatMap(end => end.split(',').map(Number)) as unknown as Segment)
    }
  }
  return [...segments.values()]
}

function boxOf([ax, ay, bx, by]: Segment): [number, number, number, number] {
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)]
}

function meet(a: Segment, b: Segment): boolean {
  const [p, q] = [side(a, b[0], b[1]), side(a, b[2], b[3])]
  const [r, s] = [side(b, a[0], a[1]), side(b, a[2], a[3])]
  if (p * q < 0 && r * s < 0) return true
  return (
    (p === 0 && within(b[0], b[1], a)) ||
    (q === 0 && within(b[2], b[3], a)) ||
    (r === 0 && within(a[0], a[1], b)) ||
    (s === 0 && within(a[2], a[3], b))
  )
}

function side([ax, ay, bx, by]: Segment, x: number, y: number): number {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax))
}

/** For a point on the line: true between the ends, and not at one of them. */
function within(x: number, y: number, segment: Segment): boolean {
  const [west, south, east, north] = boxOf(segment)
  const isEnd = (x === segment[0] && y === segment[1]) || (x === segment[2] && y === segment[3])
  return !isEnd && x >= west && x <= east && y >= south && y <= north
}
