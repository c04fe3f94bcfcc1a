import { expect, it } from 'vitest'
import {
  CONTEXT_SETS,
  type ContextIndex,
  packTiles,
  tileFor,
  tilePath,
  unpackTiles,
} from '../../../../src/core/geography/context.ts'
import { fromMercator, toMercator } from '../../../../src/core/geography/mercator.ts'
import fc from '../../property.ts'

it('an index gives back the tiles that it was made of', () => {
  const anyTile = fc.record({ z: fc.constant(9), x: fc.nat({ max: 40 }), y: fc.nat({ max: 10 }) })
  fc.assert(
    fc.property(fc.uniqueArray(anyTile, { selector: ({ x, y }) => `${x} ${y}` }), tiles => {
      const index: ContextIndex = { land: {}, ogl: {}, osm: { 9: packTiles(tiles) } }
      expect([...unpackTiles(index)].sort()).toEqual(tiles.map(tile => tilePath('osm', tile)).sort())
    }),
  )
})

it('neighbours in a row are one range', () => {
  const tiles = [62, 63, 64, 66].map(x => ({ z: 7, x, y: 42 }))
  expect(packTiles(tiles.reverse())).toEqual({ 42: '62-64 66' })
})

it.each([
  ['ogl', 7, 7],
  ['land', 8, 7],
  ['land', 15, 9],
  ['osm', 8, 7],
  ['osm', 10, 9],
  ['osm', 11, 10],
  ['osm', 12, 11],
  ['ogl', 12, 10],
  ['osm', 17, 11],
] as const)('%s at zoom %i shows tiles of zoom %i', (set, zoom, expected) => {
  const [x, y] = [2 ** zoom * 0.499, 2 ** zoom * 0.332].map(Math.floor) as [number, number]
  const tile = tileFor(set, { z: zoom, x, y })!
  expect(tile.z).toBe(expected)
  const scale = 2 ** (zoom - expected)
  expect([tile.x, tile.y]).toEqual([Math.floor(x / scale), Math.floor(y / scale)])
})

it('nothing is shown where England is a few pixels', () => {
  for (const set of CONTEXT_SETS) expect(tileFor(set, { z: 6, x: 31, y: 20 })).toBeUndefined()
})

it('Mercator leads to a point and back', () => {
  const point = { lat: 51.7043, long: 0.12395 }
  const back = fromMercator(toMercator(point))
  expect(back.lat).toBeCloseTo(point.lat, 9)
  expect(back.long).toBeCloseTo(point.long, 9)
  expect(toMercator({ lat: 0, long: 0 })).toEqual([0.5, 0.5])
})
