// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { Map as LeafletMap } from 'leaflet'
import { beforeEach, expect, it, vi } from 'vitest'
import {
  addContextLayers,
  type ContextInView,
} from '../../../../../../src/features/map/layers/context/addContextLayers.ts'
import type {
  CanvasName,
  Picture,
  PictureOrder,
} from '../../../../../../src/features/map/layers/context/painting/pictures.ts'

interface Order {
  readonly order: PictureOrder
  readonly resolve: (picture: Picture | undefined) => void
  readonly reject: (error: Error) => void
}

let orders: Order[] = []
vi.mock('../../../../../../src/features/map/layers/context/painting/startPainter.ts', () => ({
  startPainter: () => ({
    paint: (order: PictureOrder) => new Promise((resolve, reject) => orders.push({ order, resolve, reject })),
    cancel() {},
    hasGraphicsCard: () => true,
    stop() {},
  }),
}))
vi.mock('../../../../../../src/data/geo.ts', () => ({
  loadContextIndex: async () => JSON.parse(readFileSync('public/geo/context/index.json', 'utf8')),
}))

let map: LeafletMap
let views: ContextInView[]
let layers: Awaited<ReturnType<typeof addContextLayers>>
beforeEach(async () => {
  vi.useFakeTimers()
  orders = []
  views = []
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: 600 }, clientHeight: { value: 400 } })
  map = new LeafletMap(container, { zoomAnimation: false }).setView([52, 0], 9)
  for (const pane of ['ground', 'context']) map.createPane(pane)
  layers = await addContextLayers(map, false, view => views.push(view), new AbortController().signal)
  return () => {
    layers?.remove()
    map.remove()
    vi.useRealTimers()
    vi.restoreAllMocks()
  }
})

const picture = (...paths: string[]): Picture => ({
  image: { width: 1, height: 1, close() {} } as unknown as ImageBitmap,
  ...{ paths, isWhole: true, sets: ['osm'] },
  names: [{ kind: 'motorway', name: 'M11', x: 0.5, y: 0.33 }],
})
const idle = () => vi.advanceTimersByTimeAsync(50)
/** Paints the last picture of a canvas that was asked for. */
const paint = async (canvas: CanvasName, ...paths: string[]) => {
  orders.findLast(({ order }) => order.canvas === canvas)?.resolve(picture(...paths))
  await idle()
}
/** What waits with its names until all is shown. */
const wait = () => {
  const work = vi.fn()
  const stop = views.at(-1)!.whenShown(work)
  return { work, stop }
}

it('tells of what is in view, and again only when other tiles are', async () => {
  await paint('ground')
  await paint('inks', 'a')
  expect(views).toHaveLength(1)
  expect(views[0]!.sets).toEqual(['osm'])
  map.panBy([600, 0], { animate: false })
  await paint('inks', 'a')
  expect(views).toHaveLength(1)
  map.panBy([600, 0], { animate: false })
  await paint('inks', 'b')
  expect(views).toHaveLength(2)
})

it('has names wait for the pictures that are on their way, and no longer', async () => {
  await paint('ground')
  await paint('inks', 'a')
  expect(wait().work).toHaveBeenCalledOnce()
  map.panBy([600, 0], { animate: false })
  const waiting = wait()
  await paint('ground')
  expect(waiting.work).not.toHaveBeenCalled()
  await paint('inks', 'a')
  expect(waiting.work).toHaveBeenCalledOnce()
})

it.each<[string, () => Promise<unknown>]>([
  ['fails', async () => orders.at(-1)!.reject(new Error('no canvas'))],
  ['is long in coming', () => vi.advanceTimersByTimeAsync(600)],
])('names do not wait for a picture that %s', async (_, happen) => {
  await paint('ground')
  await paint('inks', 'a')
  map.panBy([600, 0], { animate: false })
  await paint('ground')
  const waiting = wait()
  await happen()
  await idle()
  expect(waiting.work).toHaveBeenCalledOnce()
})

it('names that no longer wait are not placed', async () => {
  await paint('ground')
  await paint('inks', 'a')
  map.panBy([600, 0], { animate: false })
  const waiting = wait()
  waiting.stop()
  await vi.advanceTimersByTimeAsync(600)
  expect(waiting.work).not.toHaveBeenCalled()
})

it('adds nothing where the map has lost interest meanwhile', async () => {
  const added = await addContextLayers(map, false, () => undefined, AbortSignal.abort())
  expect(added).toBeUndefined()
  expect(map.getContainer().querySelectorAll('canvas')).toHaveLength(2)
})
