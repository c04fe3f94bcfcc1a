// @vitest-environment jsdom
import { type LatLng, Map as LeafletMap } from 'leaflet'
import { beforeEach, expect, it, vi } from 'vitest'
import { ContextGrid } from '../../../../../../src/features/map/layers/context/contextGrid.ts'
import type { TileCache } from '../../../../../../src/features/map/layers/context/createTileCache.ts'
import type { Turns } from '../../../../../../src/features/map/layers/context/createTurns.ts'

let take: Turns['take']
const hasTile = vi.fn<TileCache['has']>()
const cache: TileCache = { has: hasTile, load: async () => [], namesOf: () => [], setsAt: () => [] }

/** Called for each picture that is painted. */
const paint = vi.fn()
class Picture {
  getContext() {
    paint()
    return null
  }
  transferToImageBitmap() {
    return {}
  }
}

let map: LeafletMap
const zooms = () =>
  [...map.getPane('tilePane')!.querySelectorAll('.leaflet-tile-container')].map(({ childNodes }) => childNodes.length)

beforeEach(() => {
  hasTile.mockReturnValue(true)
  take = async work => work()
  vi.stubGlobal('OffscreenCanvas', Picture)
  paint.mockReset()
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: 600 }, clientHeight: { value: 400 } })
  document.body.append(container)
  map = new LeafletMap(container, { fadeAnimation: false }).setView([52, 0], 8)
  // What Leaflet does where the browser animates.
  Object.assign(map, { _zoomAnimated: true })
  return () => {
    map.remove()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  }
})

const addGrid = () =>
  new ContextGrid(
    map,
    cache,
    { take: work => take(work), stop() {} },
    { pane: 'tilePane', sets: ['osm'], layers: ['rail'] },
  ).addTo(map)

/** What Leaflet does in an animated zoom, with a look at the tiles as it ends. */
function zoomTo(zoom: number, atEnd: () => void) {
  const inside = map as unknown as {
    _moveStart(isZoom: boolean): void
    _move(center: LatLng, zoom: number): void
    _moveEnd(isZoom: boolean): void
  }
  inside._moveStart(true)
  map.fire('zoomanim', { center: map.getCenter(), zoom })
  inside._move(map.getCenter(), zoom)
  inside._moveEnd(true)
  atEnd()
}

it('makes no tile until a zoom has ended and the map has come to rest', async () => {
  addGrid()
  const [before] = zooms()
  expect(before).toBeGreaterThan(0)
  zoomTo(9, () => expect(zooms()).toEqual([before]))
  map.panBy([300, 0], { animate: false })
  expect(zooms()).toEqual([before])
  await vi.waitFor(() => expect(zooms().length).toBeGreaterThan(1))
})

it('makes the tiles of a jump when the page is idle, once', async () => {
  const idle = new Map<number, IdleRequestCallback>()
  vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) => {
    idle.set(idle.size + 1, work)
    return idle.size
  })
  vi.stubGlobal('cancelIdleCallback', (handle: number) => idle.set(handle, () => undefined))
  addGrid()
  map.setView([53, -1], 10, { animate: false })
  map.panBy([300, 0], { animate: false })
  expect(zooms()).toEqual([])
  for (const work of idle.values()) work({ didTimeout: false, timeRemaining: () => 50 })
  expect(zooms()).toHaveLength(1)
  expect(zooms()[0]).toBeGreaterThan(0)
})

it('paints each tile in its turn, and none that the map has left', async () => {
  const waiting: (() => void)[] = []
  take = async work => {
    await new Promise<void>(resolve => waiting.push(resolve))
    return work()
  }
  addGrid()
  await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(1))
  waiting[0]!()
  await vi.waitFor(() => expect(paint).toHaveBeenCalledOnce())
  map.setView([54, -2], 8, { animate: false })
  for (const go of waiting) go()
  await new Promise(resolve => setTimeout(resolve))
  expect(paint).toHaveBeenCalledOnce()
})

it('gives each canvas its picture, and none a way to be painted again', async () => {
  const transferFromImageBitmap = vi.fn()
  const getContext = vi
    .spyOn(HTMLCanvasElement.prototype, 'getContext')
    .mockReturnValue({ transferFromImageBitmap } as unknown as null)
  addGrid()
  const tiles = map.getContainer().querySelectorAll('canvas').length
  await vi.waitFor(() => expect(transferFromImageBitmap).toHaveBeenCalledTimes(tiles))
  expect(new Set(getContext.mock.calls.map(([kind]) => kind as string))).toEqual(new Set(['bitmaprenderer']))
})

it('paints all pictures that wait before it changes the page', async () => {
  const transferFromImageBitmap = vi.fn()
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ transferFromImageBitmap } as unknown as null)
  const waiting: (() => void)[] = []
  take = work => new Promise(resolve => waiting.push(() => resolve(work())))
  addGrid()
  const tiles = map.getContainer().querySelectorAll('canvas').length
  await vi.waitFor(() => expect(waiting).toHaveLength(tiles))
  for (let turn = 0; turn < tiles; turn++) {
    expect(transferFromImageBitmap).not.toHaveBeenCalled()
    waiting.shift()!()
    await new Promise(resolve => setTimeout(resolve))
  }
  for (const show of waiting) show()
  expect(paint).toHaveBeenCalledTimes(tiles)
  expect(transferFromImageBitmap).toHaveBeenCalledTimes(tiles)
})

it('has no canvas where there is nothing to paint', () => {
  hasTile.mockReturnValue(false)
  addGrid()
  expect(map.getContainer().querySelectorAll('canvas')).toHaveLength(0)
})
