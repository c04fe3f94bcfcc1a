/** Distances of a few kilometres on a plane that touches the Earth at the point: right to 0.1 % at England's latitudes. */
import type { Position } from 'geojson'
import type { Point } from '../../geo.ts'

const METRES_PER_DEGREE = 111_195

function scales(lat: number): [perLong: number, perLat: number] {
  return [METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180), METRES_PER_DEGREE]
}

/** Half the width and height, in degrees, of a box that reaches `metres` to each side of the point. */
export function degreesAround(point: Point, metres: number): [long: number, lat: number] {
  const [perLong, perLat] = scales(point.lat)
  return [metres / perLong, metres / perLat]
}

/** Metres east and north of a point. */
export function metresAround({ lat, long }: Point, position: Position): [east: number, north: number] {
  const [perLong, perLat] = scales(lat)
  return [(position[0]! - long) * perLong, (position[1]! - lat) * perLat]
}

/** Metres between two points. */
export function distance(a: Point, b: Point): number {
  const [perLong, perLat] = scales((a.lat + b.lat) / 2)
  return Math.hypot((a.long - b.long) * perLong, (a.lat - b.lat) * perLat)
}

/** Metres from a point to the nearest edge of the rings, or Infinity when no edge comes within `limit` metres. */
export function borderDistance(point: Point, rings: readonly Position[][], limit: number): number {
  const [perLong, perLat] = scales(point.lat)
  let nearest = limit * limit
  let found = false
  for (const ring of rings) {
    let ax = (ring[0]![0]! - point.long) * perLong
    let ay = (ring[0]![1]! - point.lat) * perLat
    for (let i = 1; i < ring.length; i++) {
      const bx = (ring[i]![0]! - point.long) * perLong
      const by = (ring[i]![1]! - point.lat) * perLat
      const squared = squaredDistanceToOrigin(ax, ay, bx, by)
      if (squared <= nearest) {
        nearest = squared
        found = true
      }
      ax = bx
      ay = by
    }
  }
  return found ? Math.sqrt(nearest) : Infinity
}

function squaredDistanceToOrigin(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax
  const dy = by - ay
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length))
  const x = ax + along * dx
  const y = ay + along * dy
  return x * x + y * y
}
