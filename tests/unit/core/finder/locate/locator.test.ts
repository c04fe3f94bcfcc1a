import { describe, expect, it } from 'vitest'
import { distance } from '../../../../../src/core/finder/locate/distance.ts'
import { cellsAround, createLocator } from '../../../../../src/core/finder/locate/locator.ts'
import fc from '../../../property.ts'
import { twoSquares } from './square.ts'

const locator = createLocator(twoSquares())
/** Which makes tiles. */
const often = createLocator(twoSquares())
for (let i = 0; i < 1000; i++) often.cellAt({ lat: 52.2, long: 0.05 })

describe.each([
  ['asked for the first time', locator],
  ['asked often', often],
])('the cell of a point, %s', (_, locator) => {
  it.each([
    ['in the west', { lat: 52.05, long: 0.05 }, 0],
    ['in the east', { lat: 52.05, long: 0.12 }, 1],
    ['in the lake', { lat: 52.05, long: 0.15 }, undefined],
    ['outside', { lat: 52.2, long: 0.05 }, undefined],
    ['on the border between two', { lat: 52.05, long: 0.1 }, 0],
    ['nowhere', { lat: Number.NaN, long: 0.05 }, undefined],
  ])('%s', (_, point, cell) => expect(locator.cellAt(point)).toBe(cell))

  it('is the one that arithmetic gives, everywhere', () => {
    // Between the ten-thousandths of a degree, so that no point is on a border.
    const near = fc.integer({ min: -200, max: 2200 }).map(steps => (steps + 0.5) / 10_000)
    fc.assert(
      fc.property(near, near, (long, north) => {
        const inLake = long > 0.14 && long < 0.16 && north > 0.04 && north < 0.06
        const outside = north < 0 || north > 0.1 || long < 0 || long > 0.2 || inLake
        expect(locator.cellAt({ lat: 52 + north, long })).toBe(outside ? undefined : long < 0.1 ? 0 : 1)
      }),
    )
  })
})

describe('borders near a point', () => {
  it('are given nearest first, in metres', () => {
    // 0.005° of longitude at 52.05 N is 342 m; the outer borders are kilometres away.
    const near = locator.bordersNear({ lat: 52.05, long: 0.095 }, 400)
    expect(near.map(({ cell }) => cell)).toEqual([0, 1])
    for (const { metres } of near) expect(metres).toBeCloseTo(341.9, 0)
  })

  it('are none when all are farther', () => {
    expect(locator.bordersNear({ lat: 52.05, long: 0.095 }, 300)).toEqual([])
  })

  it('are found from outside', () => {
    expect(locator.bordersNear({ lat: 52.11, long: 0.05 }, 2000).map(({ cell }) => cell)).toEqual([0])
  })
})

it('measures metres as the globe does, to 0.3 %', () => {
  // London to Brighton along the surface, by the haversine formula on a sphere of 6,371,009 m: 76,014 m.
  expect(distance({ lat: 51.5074, long: -0.1278 }, { lat: 50.8225, long: -0.1372 })).toBeCloseTo(76_157, -3)
})

describe('the cells that a circle touches', () => {
  it.each([
    ['well inside one', { lat: 52.05, long: 0.05 }, 500, [0]],
    ['near the border, that of its centre first', { lat: 52.05, long: 0.101 }, 500, [1, 0]],
    ['as wide as both', { lat: 52.05, long: 0.02 }, 20_000, [0, 1]],
    ['in the lake, touching its shore', { lat: 52.05, long: 0.15 }, 800, [1]],
    ['in the lake, not touching it', { lat: 52.05, long: 0.15 }, 100, []],
    ['outside, touching one', { lat: 52.05, long: -0.01 }, 1000, [0]],
    ['far outside', { lat: 53, long: 0 }, 10_000, []],
  ])('%s', (_, centre, metres, cells) => expect(cellsAround(locator, centre, metres)).toEqual(cells))
})
