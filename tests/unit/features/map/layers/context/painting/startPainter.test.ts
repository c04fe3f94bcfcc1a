import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ContextIndex } from '../../../../../../../src/core/geography/context.ts'
import type { Picture, PictureOrder } from '../../../../../../../src/features/map/layers/context/painting/pictures.ts'
import type { FromWorker, ToWorker } from '../../../../../../../src/features/map/layers/context/painting/protocol.ts'
import { startPainter } from '../../../../../../../src/features/map/layers/context/painting/startPainter.ts'

const INDEX: ContextIndex = JSON.parse(readFileSync('public/geo/context/index.json', 'utf8'))
const ORDER: PictureOrder = {
  ...{ canvas: 'inks', zoom: 7, ratio: 1, sets: ['osm'], layers: ['rail'], colours: {} },
  range: { z: 7, left: 64, top: 42, right: 65, bottom: 43 },
}
const picture = (name: string): Picture => ({ image: undefined, paths: [name], sets: [], names: [], isWhole: true })

const { paintInPage, cancelInPage, loadPackedTile } = vi.hoisted(() => ({
  paintInPage: vi.fn(),
  cancelInPage: vi.fn(),
  loadPackedTile: vi.fn<(path: string) => Promise<Uint8Array>>(),
}))
vi.mock('../../../../../../../src/features/map/layers/context/painting/createPainter.ts', () => ({
  createPainter: () => ({ paint: paintInPage, cancel: cancelInPage }),
}))
vi.mock('../../../../../../../src/data/geo.ts', () => ({
  loadPackedTile,
  loadContextTile: async () => new ArrayBuffer(0),
}))

/** The worker, without a thread. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = []
  readonly got: ToWorker[] = []
  isStopped = false
  constructor() {
    super()
    FakeWorker.started.push(this)
  }
  postMessage(message: ToWorker) {
    this.got.push(message)
  }
  terminate() {
    this.isStopped = true
  }
  say(data: FromWorker) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const turns = { take: async <T>(work: () => T) => work(), stop() {} }
const start = () => {
  const painter = startPainter(INDEX, turns)
  return { painter, worker: FakeWorker.started.at(-1)! }
}

beforeEach(() => {
  FakeWorker.started = []
  vi.stubGlobal('Worker', FakeWorker)
  paintInPage.mockReset().mockResolvedValue(picture('in the page'))
  cancelInPage.mockReset()
  loadPackedTile.mockReset()
  return () => vi.unstubAllGlobals()
})

it('gives the worker the index first, then orders, and hands on its pictures', async () => {
  const { painter, worker } = start()
  const [first, second] = [painter.paint(ORDER), painter.paint({ ...ORDER, canvas: 'ground' })]
  expect(worker.got.map(({ type }) => type)).toEqual(['start', 'paint', 'paint'])
  worker.say({ type: 'painted', id: 2, picture: picture('ground') })
  worker.say({ type: 'painted', id: 1, picture: undefined })
  expect((await second)?.paths).toEqual(['ground'])
  expect(await first).toBeUndefined()
  expect(paintInPage).not.toHaveBeenCalled()
})

it.each<[string, () => void, Uint8Array | undefined]>([
  ['as it arrived', () => loadPackedTile.mockResolvedValue(Uint8Array.of(1, 2)), Uint8Array.of(1, 2)],
  ['or that it did not', () => loadPackedTile.mockRejectedValue(new Error('no network')), undefined],
])('gives the worker a tile that it asks for, %s', async (_, prepare, bytes) => {
  prepare()
  const { worker } = start()
  worker.say({ type: 'load', path: 'context/osm/7-64-42.bin' })
  await vi.waitFor(() => expect(worker.got.at(-1)).toEqual({ type: 'tile', path: 'context/osm/7-64-42.bin', bytes }))
})

it.each<[string, (worker: FakeWorker) => void]>([
  ['dies', worker => worker.dispatchEvent(new Event('error'))],
  ['cannot paint', worker => worker.say({ type: 'failed' })],
])('goes on in the page when the worker %s', async (_, fail) => {
  const { painter, worker } = start()
  const waiting = painter.paint(ORDER)
  fail(worker)
  expect((await waiting)?.paths).toEqual(['in the page'])
  expect((await painter.paint(ORDER))?.paths).toEqual(['in the page'])
  expect(worker.isStopped).toBe(true)
})

describe('a worker that says nothing', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    return () => void vi.useRealTimers()
  })

  it('is given up after a while, and the page goes on', async () => {
    const { painter, worker } = start()
    const waiting = painter.paint(ORDER)
    await vi.advanceTimersByTimeAsync(9000)
    expect(worker.isStopped).toBe(false)
    await vi.advanceTimersByTimeAsync(2000)
    expect((await waiting)?.paths).toEqual(['in the page'])
  })

  it('is left in peace while it waits for a tile, or has nothing to do', async () => {
    const { painter, worker } = start()
    await vi.advanceTimersByTimeAsync(60_000)
    loadPackedTile.mockReturnValue(new Promise(() => {}))
    void painter.paint(ORDER)
    worker.say({ type: 'load', path: 'context/osm/7-64-42.bin' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(worker.isStopped).toBe(false)
  })
})

it('paints in the page where no worker can be started', async () => {
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        throw new DOMException('', 'SecurityError')
      }
    },
  )
  expect((await startPainter(INDEX, turns).paint(ORDER))?.paths).toEqual(['in the page'])
})

it('drops an order where it is painted', async () => {
  const { painter, worker } = start()
  painter.cancel('inks')
  expect(worker.got.at(-1)).toEqual({ type: 'cancel', canvas: 'inks' })
  worker.say({ type: 'failed' })
  await painter.paint(ORDER)
  painter.cancel('ground')
  await vi.waitFor(() => expect(cancelInPage).toHaveBeenCalledWith('ground'))
})

it('has a graphics card until the worker says that there is none', () => {
  const { painter, worker } = start()
  expect(painter.hasGraphicsCard()).toBe(true)
  worker.say({ type: 'without-card' })
  expect(painter.hasGraphicsCard()).toBe(false)
})

it('ends the worker with the map', () => {
  const { painter, worker } = start()
  painter.stop()
  expect(worker.isStopped).toBe(true)
})
