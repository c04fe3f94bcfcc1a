import { describe, expect, it } from 'vitest'
import type { CellTopology } from '../../../../src/core/geo.ts'
import { borderEnds } from '../../../../src/core/geography/borderEnds.ts'
import { readJson } from '../../compiled.ts'

/** Four squares of a degree, A and B above C and D, and E, which is inside D. */
const square = (x: number, y: number) => [
  [x, y],
  [x + 1, y],
  [x + 1, y + 1],
  [x, y + 1],
  [x, y],
]
const edge = (from: number[], to: number[]) => [from, to]

describe('ends of borders', () => {
  it('are at the coast and where areas meet, and not where a border runs around an area', () => {
    const arcs = [
      edge([1, 1], [1, 2]), // 0: A | B
      edge([0, 1], [1, 1]), // 1: A | C
      edge([1, 1], [2, 1]), // 2: B | D
      edge([1, 0], [1, 1]), // 3: C | D
      [
        [1, 2],
        [0, 2],
        [0, 1],
      ], // 4: coast of A
      [
        [0, 1],
        [0, 0],
        [1, 0],
      ], // 5: coast of C
      [
        [1, 0],
        [2, 0],
        [2, 1],
      ], // 6: coast of D
      [
        [2, 1],
        [2, 2],
        [1, 2],
      ], // 7: coast of B
      square(1.25, 0.25).map(([x, y]) => [1.25 + (x! - 1.25) / 2, 0.25 + (y! - 0.25) / 2]), // 8: E
    ]
    const cell = (code: string, ...rings: number[][]) => ({
      type: 'Polygon',
      arcs: rings,
      properties: { areas: Array.from({ length: 10 }, () => code), residents: 1 },
    })
    const topology = {
      type: 'Topology',
      arcs,
      objects: {
        cells: {
          type: 'GeometryCollection',
          geometries: [
            cell('A', [0, 4, 1]),
            cell('B', [2, 7, ~0]),
            cell('C', [5, 3, ~1]),
            cell('D', [6, ~2, ~3], [~8]),
            cell('E', [8]),
          ],
        },
      },
    } as unknown as CellTopology
    expect(borderEnds(topology, 'ccg2017').map(String).toSorted()).toEqual(['0,1', '1,0', '1,1', '1,2', '2,1'])
  })

  it('are a few hundred for England, fewer where areas have merged', () => {
    const overview = readJson<CellTopology>('overview.json')
    const [ccgs, boards] = [borderEnds(overview, 'ccg2017').length, borderEnds(overview, 'icb2026').length]
    expect(ccgs).toBeGreaterThan(300)
    expect(ccgs).toBeLessThan(600)
    expect(boards).toBeLessThan(ccgs / 3)
  })
})
