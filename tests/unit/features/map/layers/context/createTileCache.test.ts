import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { beforeEach, expect, it, vi } from 'vitest'
import { CONTEXT_SETS, type ContextIndex } from '../../../../../../src/core/geography/context.ts'
import { createTileCache } from '../../../../../../src/features/map/layers/context/createTileCache.ts'

const loadTile = vi.hoisted(() => vi.fn<(path: string) => Promise<ArrayBuffer>>())
vi.mock('../../../../../../src/data/geo.ts', () => ({
  loadContextIndex: async (): Promise<ContextIndex> =>
    JSON.parse(readFileSync('public/geo/context/index.json', 'utf8')),
  loadContextTile: loadTile,
}))

const AT_ONCE = { take: async <T>(work: () => T) => work() }
const HARLOW = { z: 7, x: 64, y: 42 }

beforeEach(() => {
  vi.stubGlobal(
    'Path2D',
    class {
      moveTo() {}
      lineTo() {}
      closePath() {}
    },
  )
  loadTile.mockReset()
  loadTile.mockImplementation(async path => Uint8Array.from(gunzipSync(readFileSync(`public/geo/${path}`))).buffer)
})

it('loads all sets, each tile once', async () => {
  const cache = await createTileCache(AT_ONCE)
  const [first, second] = await Promise.all([cache.load(HARLOW, CONTEXT_SETS), cache.load(HARLOW, CONTEXT_SETS)])
  expect(loadTile.mock.calls.map(([path]) => path).sort()).toEqual([
    'context/land/7-64-42.bin',
    'context/ogl/7-64-42.bin',
    'context/osm/7-64-42.bin',
  ])
  expect(second).toEqual(first)
  expect(first.some(({ paths }) => paths.has('motorway'))).toBe(true)
})

it('takes the enlarged tile for the tiles of a closer zoom', async () => {
  const cache = await createTileCache(AT_ONCE)
  await cache.load({ z: 8, x: 128, y: 84 }, CONTEXT_SETS)
  await cache.load({ z: 8, x: 129, y: 85 }, CONTEXT_SETS)
  expect(loadTile).toHaveBeenCalledTimes(3)
})

it('never asks for a tile that there is not: the open sea, or England as a few pixels', async () => {
  const cache = await createTileCache(AT_ONCE)
  expect(await cache.load({ z: 7, x: 66, y: 38 }, CONTEXT_SETS)).toEqual([])
  expect(await cache.load({ z: 6, x: 31, y: 20 }, CONTEXT_SETS)).toEqual([])
  expect(loadTile).not.toHaveBeenCalled()
})

it('asks again after a failure', async () => {
  const cache = await createTileCache(AT_ONCE)
  loadTile.mockRejectedValueOnce(new Error('no network'))
  await expect(cache.load(HARLOW, CONTEXT_SETS)).rejects.toThrow('no network')
  expect(await cache.load(HARLOW, CONTEXT_SETS)).toHaveLength(3)
})

it('knows the names of what has been loaded', async () => {
  const cache = await createTileCache(AT_ONCE)
  expect(cache.namesOf(HARLOW)).toEqual([])
  await cache.load(HARLOW, CONTEXT_SETS)
  expect(cache.namesOf(HARLOW).map(({ name }) => name)).toContain('M11')
  expect(cache.setsAt(HARLOW)).toEqual(['land', 'ogl', 'osm'])
})
