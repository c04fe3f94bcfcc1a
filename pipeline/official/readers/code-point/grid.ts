/**
 * National Grid (OSGB36) to WGS84 by a Helmert transformation, as Ordnance Survey's guide gives it. Up to about 5 m off: OSTN15, with
 * its 15 MB of corrections, would be good to 0.1 m, and no answer depends on that.
 */
import type { Point } from '../../../../src/core/geo.ts'

interface Ellipsoid {
  /** Semi-axes, metres. */
  readonly a: number
  readonly b: number
}

const AIRY: Ellipsoid = { a: 6_377_563.396, b: 6_356_256.909 }
const WGS84: Ellipsoid = { a: 6_378_137, b: 6_356_752.314_245 }

/** The projection of the National Grid: scale on the central meridian, true origin (degrees), and its coordinates (metres). */
const GRID = { scale: 0.999_601_271_7, lat: 49, long: -2, east: 400_000, north: -100_000 } as const

/** OSGB36 to WGS84: metres, parts per million, seconds of arc. */
const HELMERT = { tx: 446.448, ty: -125.157, tz: 542.06, s: -20.4894, rx: 0.1502, ry: 0.247, rz: 0.8421 } as const

const RADIANS = Math.PI / 180

/** @param east, north metres */
export function gridToWgs84(east: number, north: number): Point {
  return toGeographic(shift(toCartesian(unproject(east, north), AIRY)), WGS84)
}

/** Latitude and longitude on the Airy ellipsoid, radians. */
function unproject(east: number, north: number): readonly [lat: number, long: number] {
  const { a, b } = AIRY
  const e2 = 1 - (b * b) / (a * a)
  let lat = GRID.lat * RADIANS
  let arc = 0
  do {
    lat += (north - GRID.north - arc) / (a * GRID.scale)
    arc = meridianArc(lat)
  } while (Math.abs(north - GRID.north - arc) >= 1e-5)
  const [sin, tan] = [Math.sin(lat), Math.tan(lat)]
  const nu = (a * GRID.scale) / Math.sqrt(1 - e2 * sin * sin)
  const rho = (a * GRID.scale * (1 - e2)) / (1 - e2 * sin * sin) ** 1.5
  const eta2 = nu / rho - 1
  const [t2, sec] = [tan * tan, 1 / Math.cos(lat)]
  const x = east - GRID.east
  const seven = (tan / (2 * rho * nu)) * x ** 2
  const eight = (tan / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2) * x ** 4
  const nine = (tan / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t2 * t2) * x ** 6
  const ten = (sec / nu) * x
  const eleven = (sec / (6 * nu ** 3)) * (nu / rho + 2 * t2) * x ** 3
  const twelve = (sec / (120 * nu ** 5)) * (5 + 28 * t2 + 24 * t2 * t2) * x ** 5
  const thirteen = (sec / (5040 * nu ** 7)) * (61 + 662 * t2 + 1320 * t2 * t2 + 720 * t2 ** 3) * x ** 7
  return [lat - seven + eight - nine, GRID.long * RADIANS + ten - eleven + twelve - thirteen]
}

/** Metres along the central meridian from the true origin. */
function meridianArc(lat: number): number {
  const { a, b } = AIRY
  const n = (a - b) / (a + b)
  const [minus, plus] = [lat - GRID.lat * RADIANS, lat + GRID.lat * RADIANS]
  return (
    b *
    GRID.scale *
    ((1 + n + (5 / 4) * n ** 2 + (5 / 4) * n ** 3) * minus -
      (3 * n + 3 * n ** 2 + (21 / 8) * n ** 3) * Math.sin(minus) * Math.cos(plus) +
      ((15 / 8) * n ** 2 + (15 / 8) * n ** 3) * Math.sin(2 * minus) * Math.cos(2 * plus) -
      (35 / 24) * n ** 3 * Math.sin(3 * minus) * Math.cos(3 * plus))
  )
}

type Cartesian = readonly [x: number, y: number, z: number]

function toCartesian([lat, long]: readonly [number, number], { a, b }: Ellipsoid): Cartesian {
  const e2 = 1 - (b * b) / (a * a)
  const nu = a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2)
  return [nu * Math.cos(lat) * Math.cos(long), nu * Math.cos(lat) * Math.sin(long), (1 - e2) * nu * Math.sin(lat)]
}

function shift([x, y, z]: Cartesian): Cartesian {
  const scale = 1 + HELMERT.s / 1e6
  const [rx, ry, rz] = [HELMERT.rx, HELMERT.ry, HELMERT.rz].map(seconds => (seconds / 3600) * RADIANS) as [
    number,
    number,
    number,
  ]
  return [
    HELMERT.tx + x * scale - y * rz + z * ry,
    HELMERT.ty + x * rz + y * scale - z * rx,
    HELMERT.tz - x * ry + y * rx + z * scale,
  ]
}

function toGeographic([x, y, z]: Cartesian, { a, b }: Ellipsoid): Point {
  const e2 = 1 - (b * b) / (a * a)
  const p = Math.hypot(x, y)
  let lat = Math.atan2(z, p * (1 - e2))
  let before = Infinity
  while (Math.abs(lat - before) > 1e-12) {
    before = lat
    const nu = a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2)
    lat = Math.atan2(z + e2 * nu * Math.sin(lat), p)
  }
  return { lat: lat / RADIANS, long: Math.atan2(y, x) / RADIANS }
}
