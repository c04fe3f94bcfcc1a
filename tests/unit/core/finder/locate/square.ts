import { topology } from 'topojson-server'
import type { CellProperties, CellTopology } from '../../../../../src/core/geo.ts'

/** Two square cells side by side, 0.1° each, from 52 N 0 E: 0 in the west, 1 in the east with a lake of 0.02°. */
export function twoSquares(deviation = 0): CellTopology {
  const cells = {
    type: 'FeatureCollection' as const,
    features: [square(0, []), square(0.1, [ring(0.14, 52.04, 0.02)])],
  }
  return { ...(topology({ cells }) as unknown as CellTopology), deviation, stamp: 1 }
}

function square(west: number, holes: number[][][]) {
  const properties: CellProperties = { areas: Array.from({ length: 10 }, () => `E3800000${west * 10}`), residents: 100 }
  return {
    type: 'Feature' as const,
    properties,
    geometry: { type: 'Polygon' as const, coordinates: [ring(west, 52, 0.1), ...holes] },
  }
}

function ring(west: number, south: number, size: number): number[][] {
  return [
    [west, south],
    [west, south + size],
    [west + size, south + size],
    [west + size, south],
    [west, south],
  ]
}
