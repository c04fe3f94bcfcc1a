/** Rings of borders as RFC 7946 and OGC Simple Features ask: closed, simple, outer ones anticlockwise and holes clockwise. */
import type { Position } from 'geojson'

/** A closed ring: its last position is its first. */
export type Ring = Position[]

/** Polygons with the same inside as the one given, whose rings may touch themselves. Outer ring first, as in GeoJSON. */
export function simplePolygons(rings: readonly Ring[]): Ring[][] {
  const simple = rings.flatMap((ring, i) => simpleRings(oriented(ring, i === 0)))
  const outer = simple.filter(ring => signedArea(ring) > 0)
  const holes = simple.filter(ring => signedArea(ring) < 0)
  if (outer.length === 1) return [[outer[0]!, ...holes]]
  const bySize = outer.map(ring => [ring]).sort((a, b) => signedArea(a[0]!) - signedArea(b[0]!))
  for (const hole of holes) {
    const home = bySize.find(([ring]) => isInside(hole, ring!))
    if (!home) throw new RangeError('Unexpected hole: it is in no polygon')
    home.push(hole)
  }
  return bySize
}

/** Positive for an anticlockwise ring; in square degrees. */
export function signedArea(ring: Ring): number {
  const [x0, y0] = ring[0] as [number, number]
  let sum = 0
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]] as [[number, number], [number, number]]
    sum += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0)
  }
  return sum / 2
}

function oriented(ring: Ring, isOuter: boolean): Ring {
  return signedArea(ring) > 0 === isOuter ? ring : [...ring].reverse()
}

/** Cuts a ring wherever it comes back to a position: each piece keeps its direction, so it tells outer from hole. */
function simpleRings(ring: Ring): Ring[] {
  const rings: Ring[] = []
  let path: Ring = []
  const indexes = new Map<string, number>()
  for (const position of ring) {
    const key = keyOf(position)
    const before = indexes.get(key)
    if (before !== undefined) {
      const loop = path.slice(before)
      if (loop.length > 2) rings.push([...loop, position])
      for (const left of loop) indexes.delete(keyOf(left))
      path = path.slice(0, before)
    }
    indexes.set(key, path.length)
    path.push(position)
  }
  return rings
}

function keyOf([x, y]: Position): string {
  return `${x} ${y}`
}

/** True when a ring that does not cross `outer` lies in it: by the first of its positions that is not on it. */
function isInside(ring: Ring, outer: Ring): boolean {
  const border = new Set(outer.map(keyOf))
  const inside = ring.find(position => !border.has(keyOf(position))) ?? middle(ring)
  return contains(outer, inside)
}

/** Of the first edge, for a ring all of whose corners are on the other. */
function middle([a, b]: Ring): Position {
  return [(a![0]! + b![0]!) / 2, (a![1]! + b![1]!) / 2]
}

function contains(ring: Ring, [x, y]: Position): boolean {
  let isIn = false
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]] as [[number, number], [number, number]]
    if (ay > y! !== by > y! && x! < ((bx - ax) * (y! - ay)) / (by - ay) + ax) isIn = !isIn
  }
  return isIn
}
