import type { Position } from 'geojson'
import { cellPolygons } from '../src/core/finder/locate/cells.ts'
import { distance } from '../src/core/finder/locate/distance.ts'
import { createLocator } from '../src/core/finder/locate/locator.ts'
import type { CellTopology } from '../src/core/geo.ts'

/** Metres between the points at which a border of the detail is looked at. */
const STEP = 20
/** Borders are looked for this far away, in metres; one that is farther means that the overview is broken. */
const FARTHEST = 5000

/**
 * How far, in metres, a border of the detail lies from the nearest border of the overview, at most, where the overview
 * has a cell. No border of the detail crosses what is farther than that from every border of the overview, so there both
 * give the same cell. Where the overview has none (at sea, or on a small island) only the detail can tell.
 */
export function measureDeviation(overview: CellTopology, detail: CellTopology): number {
  const locator = createLocator(overview)
  let deviation = 0
  for (const { rings } of cellPolygons(detail)) {
    for (const [long, lat] of rings.flatMap(samples)) {
      const point = { lat: lat!, long: long! }
      // Most points are within what is known already; only those beyond it need the exact distance.
      if (locator.bordersNear(point, deviation).length > 0 || locator.cellAt(point) === undefined) continue
      const [nearest] = locator.bordersNear(point, FARTHEST)
      if (!nearest) throw new Error(`The overview has no border within ${FARTHEST} m of ${lat}, ${long}`)
      deviation = Math.max(deviation, nearest.metres)
    }
  }
  return Math.ceil(deviation + STEP / 2)
}

function samples(ring: readonly Position[]): Position[] {
  return ring.slice(1).flatMap((end, i) => {
    const start = ring[i]!
    const length = distance({ lat: start[1]!, long: start[0]! }, { lat: end[1]!, long: end[0]! })
    const steps = Math.max(1, Math.ceil(length / STEP))
    return Array.from({ length: steps }, (_, step) => between(start, end, step / steps))
  })
}

function between(start: Position, end: Position, share: number): Position {
  return [start[0]! + (end[0]! - start[0]!) * share, start[1]! + (end[1]! - start[1]!) * share]
}
