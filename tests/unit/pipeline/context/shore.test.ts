import type { Polygon, Position } from 'geojson'
import { expect, it } from 'vitest'
import type { ContextFeature } from '../../../../pipeline/context/layers.ts'
import { cutAtShore } from '../../../../pipeline/context/shore.ts'

const square = (west: number, east: number, south = 51): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west, south + 1],
      [east, south + 1],
      [east, south],
      [west, south],
    ],
  ],
})
const town = (geometry: Polygon): ContextFeature => ({ set: 'ogl', layer: 'urban', from: 9, geometry })
const longs = ({ geometry }: ContextFeature) =>
  (geometry.coordinates as Position[][][]).flat(Infinity).filter((_, i) => i % 2 === 0) as unknown as number[]

const BANKS = [square(0, 1), square(2, 3)]

it.each([
  ['a town on one bank', [0.2, 0.8], [0.2, 0.8]],
  ['a town that reaches into the sea', [0.5, 1.5], [0.5, 1]],
  ['a town on both banks of a tidal river', [0.5, 2.5], [0.5, 1, 2, 2.5]],
])('%s is built up on land only', async (_, [west, east], expected) => {
  const cut = await cutAtShore([town(square(west!, east!))], BANKS)
  expect([...new Set(cut.flatMap(longs))].sort()).toEqual(expected)
  expect(cut.every(({ set, layer, from }) => set === 'ogl' && layer === 'urban' && from === 9)).toBe(true)
})

it('a river ends where the tide begins, and has no scraps beyond', async () => {
  const line = (...coordinates: Position[]): ContextFeature => ({
    ...{ set: 'osm', layer: 'river', from: 9, name: 'River Yare' },
    geometry: { type: 'LineString', coordinates },
  })
  const cut = await cutAtShore([line([0.5, 51.5], [1.5, 51.5], [2.001, 51.5], [1.5, 51.6])], BANKS)
  expect(cut).toEqual([line([0.5, 51.5], [1, 51.5])])
})

it('a town that is nowhere on land is left out, and nothing else is cut', async () => {
  const lake: ContextFeature = { set: 'osm', layer: 'water', from: 9, geometry: square(0.5, 1.5) }
  const cut = await cutAtShore([town(square(0.2, 0.8)), town(square(1.2, 1.8)), lake], BANKS)
  expect(cut).toHaveLength(2)
  expect(cut.at(-1)).toEqual(lake)
})
