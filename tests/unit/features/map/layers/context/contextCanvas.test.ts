// @vitest-environment jsdom
import { type LatLng, Map as LeafletMap } from 'leaflet'
import { beforeEach, expect, it, vi } from 'vitest'
import { ContextCanvas } from '../../../../../../src/features/map/layers/context/contextCanvas.ts'
import type { Picture, PictureOrder } from '../../../../../../src/features/map/layers/context/painting/pictures.ts'

interface Order {
  readonly order: PictureOrder
  readonly resolve: (picture: Picture | undefined) => void
  readonly reject: (error: Error) => void
}

let map: LeafletMap
let orders: Order[]
const transferFromImageBitmap = vi.fn()
const getContext = vi.fn()
const onPicture = vi.fn()
const cancel = vi.fn()
const onFailure = vi.fn()
const turns = { take: async <T>(work: () => T) => work(), stop() {} }

beforeEach(() => {
  orders = []
  for (const mock of [transferFromImageBitmap, onPicture, onFailure, cancel]) mock.mockReset()
  getContext.mockReset().mockReturnValue({ transferFromImageBitmap })
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(getContext)
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: 600 }, clientHeight: { value: 400 } })
  document.body.append(container)
  map = new LeafletMap(container, { fadeAnimation: false }).setView([52, 0], 8)
  // What Leaflet does where the browser animates.
  Object.assign(map, { _zoomAnimated: true })
  return () => {
    map.remove()
    container.remove()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  }
})

const add = () =>
  new ContextCanvas(
    {
      paint: order => new Promise((resolve, reject) => orders.push({ order, resolve, reject })),
      cancel,
      hasGraphicsCard: () => true,
      stop() {},
    },
    turns,
    { pane: 'tilePane', canvas: 'inks', sets: ['osm'], layers: ['rail'], onPicture, onFailure },
  ).addTo(map)
const canvas = () => map.getContainer().querySelector('canvas')!
const close = vi.fn()
const picture = (more: Partial<Picture> = {}): Picture => ({
  image: { width: 10, height: 20, close } as unknown as ImageBitmap,
  ...{ paths: [], sets: [], names: [], isWhole: true },
  ...more,
})
const settled = () => new Promise(resolve => setTimeout(resolve))

/** What Leaflet does in an animated zoom, with a look as it ends. */
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

it('asks for the tiles in view, and shows nothing until they are painted', () => {
  add()
  expect(orders.map(({ order }) => order.range)).toEqual([{ z: 8, left: 126, top: 83, right: 130, bottom: 86 }])
  expect(canvas().classList).toContain('map-context--empty')
})

it('gives the canvas its picture, and no way to be painted again', async () => {
  add()
  const given = picture()
  orders[0]!.resolve(given)
  await settled()
  expect(transferFromImageBitmap).toHaveBeenCalledWith(given.image)
  expect(new Set(getContext.mock.calls.map(([kind]) => kind as string))).toEqual(new Set(['bitmaprenderer']))
  expect(canvas().className).not.toMatch(/--(?:empty|waits)/)
  expect([canvas().width, canvas().height, canvas().style.width]).toEqual([10, 20, `${4 * 256}px`])
  expect(onPicture).toHaveBeenCalledWith(given)
})

it('asks for no picture until a zoom has ended and the map has come to rest', async () => {
  const added = add()
  zoomTo(9, () => expect(orders).toHaveLength(1))
  expect(added.isComing()).toBe(true)
  map.panBy([300, 0], { animate: false })
  expect(orders).toHaveLength(1)
  await vi.waitFor(() => expect(orders).toHaveLength(2))
  expect(orders[1]!.order.zoom).toBe(9)
})

it('drops what is being painted once a zoom begins, and asks anew', async () => {
  add()
  expect(cancel).not.toHaveBeenCalled()
  zoomTo(9, () => expect(cancel.mock.calls).toEqual([['inks']]))
  orders[0]!.resolve(undefined)
  await vi.waitFor(() => expect(orders).toHaveLength(2))
  orders[1]!.resolve(picture())
  await settled()
  expect(onPicture).toHaveBeenCalledOnce()
  expect(cancel).toHaveBeenCalledOnce()
})

it('asks once after a jump, when the page is idle', () => {
  const idle = new Map<number, IdleRequestCallback>()
  vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) => {
    idle.set(idle.size + 1, work)
    return idle.size
  })
  vi.stubGlobal('cancelIdleCallback', (handle: number) => idle.set(handle, () => undefined))
  add()
  map.setView([53, -1], 10, { animate: false })
  map.panBy([300, 0], { animate: false })
  expect(orders).toHaveLength(1)
  for (const work of idle.values()) work({ didTimeout: false, timeRemaining: () => 50 })
  expect(orders.map(({ order }) => order.zoom)).toEqual([8, 10])
})

it('asks for more only when the map is moved beyond what it has', () => {
  add()
  map.panBy([10, 0], { animate: false })
  expect(orders).toHaveLength(1)
  map.panBy([300, 0], { animate: false })
  expect(orders).toHaveLength(2)
})

it('drops a picture that the map has moved on from', async () => {
  add()
  map.panBy([600, 0], { animate: false })
  orders[0]!.resolve(picture())
  await settled()
  expect(close).toHaveBeenCalledOnce()
  expect(onPicture).not.toHaveBeenCalled()
  orders[1]!.resolve(picture())
  await settled()
  expect(onPicture).toHaveBeenCalledOnce()
})

it('asks for the same again while tiles are on their way', async () => {
  const added = add()
  orders[0]!.resolve(picture({ isWhole: false }))
  await settled()
  expect(orders).toHaveLength(2)
  expect(added.isComing()).toBe(true)
  orders[1]!.resolve(picture())
  await settled()
  expect(added.isComing()).toBe(false)
})

it('is away where there is nothing to show, and back where there is', async () => {
  add()
  orders[0]!.resolve(picture())
  await settled()
  map.panBy([600, 0], { animate: false })
  orders[1]!.resolve(picture({ image: undefined }))
  await settled()
  expect(canvas().classList).toContain('map-context--empty')
  map.panBy([-600, 0], { animate: false })
  orders[2]!.resolve(picture())
  await settled()
  expect(canvas().classList).not.toContain('map-context--empty')
})

it('says that it cannot be painted, and leaves the map as it is', async () => {
  const added = add()
  orders[0]!.reject(new Error('no canvas'))
  await settled()
  expect(onFailure).toHaveBeenCalledOnce()
  expect(added.isComing()).toBe(false)
})

it.each([
  [8.25, 8],
  [8.75, 9],
])('is painted for zoom %d from tiles of zoom %i', (zoom, z) => {
  vi.spyOn(map, 'getZoom').mockReturnValue(zoom)
  add()
  expect(orders[0]!.order).toMatchObject({ zoom, range: { z } })
})

it.each([
  [1.5, 1.5],
  [3, 2],
])('a screen of %d pixels to one is painted with %d', (ratio, expected) => {
  vi.stubGlobal('devicePixelRatio', ratio)
  add()
  expect(orders[0]!.order.ratio).toBe(expected)
})

it('is painted anew when the page has come to a finer screen, with the next move', () => {
  add()
  vi.stubGlobal('devicePixelRatio', 2)
  map.panBy([1, 0], { animate: false })
  expect(orders.map(({ order }) => order.ratio)).toEqual([1, 2])
})
