import { describe, expect, it } from 'vitest'
import { type Ring, signedArea, simplePolygons } from '../../../src/downloads/rings.ts'

const square = (x: number, y: number, size: number): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
const reversed = (ring: Ring): Ring => [...ring].reverse()

/** Area of the inside, in units; rings from the outside in. */
const areaOf = (polygons: Ring[][]) => polygons.flat().reduce((sum, ring) => sum + signedArea(ring), 0)

describe('turns rings the right way round', () => {
  it.each([
    ['an outer ring', [square(0, 0, 10)], 100],
    ['one that is clockwise', [reversed(square(0, 0, 10))], 100],
    ['a hole', [square(0, 0, 10), square(2, 2, 3)], 91],
    ['a hole that is clockwise', [reversed(square(0, 0, 10)), reversed(square(2, 2, 3))], 91],
  ])('%s', (_, rings, area) => {
    const polygons = simplePolygons(rings)
    expect(polygons).toHaveLength(1)
    expect(areaOf(polygons)).toBe(area)
    const [outer, ...holes] = polygons[0]!
    expect(signedArea(outer!)).toBeGreaterThan(0)
    expect(holes.every(hole => signedArea(hole) < 0)).toBe(true)
  })
})

describe('cuts rings that touch themselves', () => {
  // Two squares that share the corner 10,10.
  const eight: Ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [20, 10],
    [20, 20],
    [10, 20],
    [10, 10],
    [0, 10],
    [0, 0],
  ]
  // A square with a notch that closes at 0,5.
  const bitten: Ring = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
    [0, 5],
    [4, 7],
    [4, 3],
    [0, 5],
    [0, 0],
  ]
  it.each([
    ['outwards: two polygons', [eight], 2, [1, 1], 200],
    ['inwards: a hole', [bitten], 1, [2], 92],
    ['with a hole in one half', [eight, square(12, 12, 2)], 2, [1, 2], 196],
    ['in a hole: two holes', [square(-5, -5, 40), eight], 1, [3], 1400],
    ['in a hole, inwards: an island', [square(-5, -5, 40), bitten], 2, [1, 2], 1508],
  ])('%s', (_, rings, count, lengths, area) => {
    const polygons = simplePolygons(rings)
    expect(polygons).toHaveLength(count)
    expect(polygons.map(polygon => polygon.length).sort()).toEqual(lengths)
    expect(areaOf(polygons)).toBe(area)
    for (const ring of polygons.flat()) {
      expect(ring[0]).toEqual(ring.at(-1))
      expect(new Set(ring.slice(1).map(String)).size).toBe(ring.length - 1)
    }
  })
})
