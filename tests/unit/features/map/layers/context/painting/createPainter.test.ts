import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { beforeEach, expect, it, vi } from 'vitest'
import { CONTEXT_LAYERS, CONTEXT_SETS, type ContextIndex } from '../../../../../../../src/core/geography/context.ts'
import { createPainter } from '../../../../../../../src/features/map/layers/context/painting/createPainter.ts'
import { boxOf, type PictureOrder } from '../../../../../../../src/features/map/layers/context/painting/pictures.ts'
import type { TileRange } from '../../../../../../../src/features/map/layers/context/tileRange.ts'

const INDEX: ContextIndex = JSON.parse(readFileSync('public/geo/context/index.json', 'utf8'))
const HARLOW: TileRange = { z: 7, left: 64, top: 42, right: 65, bottom: 43 }
/** Four columns and three rows of London, of tiles whose data are of zoom 10. */
const LONDON: TileRange = { z: 11, left: 1021, top: 680, right: 1025, bottom: 683 }
const OPEN_SEA: TileRange = { z: 7, left: 66, top: 38, right: 67, bottom: 39 }

const load = vi.fn<(path: string) => Promise<ArrayBuffer>>()
/** What has been painted: clipped squares, and earlier canvases. */
let rects: number[][]
let copies: unknown[][]
let sizes: number[][]

class Canvas {
  readonly width: number
  readonly height: number
  constructor(width: number, height: number) {
    Object.assign(this, { width, height })
    this.width = width
    this.height = height
    sizes.push([width, height])
  }
  getContext() {
    const nothing = Object.fromEntries(
      ['save', 'restore', 'beginPath', 'clip', 'setTransform', 'stroke', 'fill', 'setLineDash'].map(name => [
        name,
        () => undefined,
      ]),
    )
    return {
      ...nothing,
      rect: (...sides: number[]) => rects.push(sides),
      drawImage: (...copy: unknown[]) => copies.push(copy.slice(1)),
    }
  }
}

beforeEach(() => {
  vi.useRealTimers()
  rects = []
  copies = []
  sizes = []
  vi.stubGlobal(
    'Path2D',
    class {
      moveTo() {}
      lineTo() {}
      closePath() {}
    },
  )
  vi.stubGlobal('OffscreenCanvas', Canvas)
  vi.stubGlobal('createImageBitmap', async ({ width, height }: Canvas) => ({ width, height }))
  load.mockReset()
  load.mockImplementation(async path => Uint8Array.from(gunzipSync(readFileSync(`public/geo/${path}`))).buffer)
  return () => vi.unstubAllGlobals()
})

const start = () => createPainter({ index: INDEX, load, take: async work => work() })
const order = (range: TileRange, more: Partial<PictureOrder> = {}): PictureOrder => ({
  ...{ canvas: 'inks', range, zoom: range.z, ratio: 1, colours: {} },
  ...{ sets: CONTEXT_SETS, layers: CONTEXT_LAYERS },
  ...more,
})
const asked = () => load.mock.calls.map(([path]) => path).sort()

it('loads all sets, each tile once, and says what they name', async () => {
  const painter = start()
  const picture = await painter.paint(order(HARLOW))
  expect(picture).toMatchObject({ image: { width: 256, height: 256 }, isWhole: true, sets: ['land', 'ogl', 'osm'] })
  expect(picture?.names.map(({ name }) => name)).toContain('M11')
  await painter.paint(order(HARLOW))
  expect(asked()).toEqual(['context/land/7-64-42.bin', 'context/ogl/7-64-42.bin', 'context/osm/7-64-42.bin'])
  expect(picture?.paths.toSorted()).toEqual(asked())
})

it('enlarges one tile for the tiles of a closer zoom', async () => {
  await start().paint(order({ z: 8, left: 128, top: 84, right: 130, bottom: 86 }))
  expect(load).toHaveBeenCalledTimes(3)
})

it.each([
  ['the open sea', OPEN_SEA],
  ['England as a few pixels', { z: 6, left: 31, top: 20, right: 32, bottom: 21 }],
])('never asks for a tile that there is not: %s', async (_, range) => {
  expect(await start().paint(order(range))).toEqual({ image: undefined, paths: [], sets: [], names: [], isWhole: true })
  expect(load).not.toHaveBeenCalled()
})

it('paints what has come when a tile fails, and asks again next time', async () => {
  const painter = start()
  load.mockRejectedValueOnce(new Error('no network'))
  const picture = await painter.paint(order(HARLOW))
  expect(picture).toMatchObject({ isWhole: true, sets: ['ogl', 'osm'] })
  expect((await painter.paint(order(HARLOW)))?.sets).toEqual(['land', 'ogl', 'osm'])
})

it('waits for a slow tile a while, then shows the others, and the rest when it has come', async () => {
  vi.useFakeTimers()
  const painter = start()
  let arrive = () => {}
  load.mockImplementationOnce(
    path =>
      new Promise(resolve => {
        arrive = () => resolve(Uint8Array.from(gunzipSync(readFileSync(`public/geo/${path}`))).buffer)
      }),
  )
  const first = painter.paint(order(HARLOW))
  await vi.advanceTimersByTimeAsync(600)
  expect(await first).toMatchObject({ isWhole: false, sets: ['ogl', 'osm'] })
  const second = painter.paint(order(HARLOW))
  let isSettled = false
  void second.then(() => {
    isSettled = true
  })
  await vi.advanceTimersByTimeAsync(5000)
  expect(isSettled).toBe(false)
  arrive()
  expect(await second).toMatchObject({ isWhole: true, sets: ['land', 'ogl', 'osm'] })
})

it('shows nothing in place of what is there while no tile has come', async () => {
  vi.useFakeTimers()
  load.mockReturnValue(new Promise(() => {}))
  let isSettled = false
  void start()
    .paint(order(HARLOW))
    .then(() => {
      isSettled = true
    })
  await vi.advanceTimersByTimeAsync(5000)
  expect(isSettled).toBe(false)
})

it('leaves an order when a later one comes for the same canvas, and not for the other', async () => {
  const painter = start()
  const [left, ground, right] = await Promise.all([
    painter.paint(order(HARLOW)),
    painter.paint(order(HARLOW, { canvas: 'ground', sets: ['land'], layers: ['land'] })),
    painter.paint(order(LONDON)),
  ])
  expect(left).toBeUndefined()
  expect(ground?.image).toBeDefined()
  expect(right?.image).toBeDefined()
})

it('leaves an order that is not wanted any more, and takes the same one again', async () => {
  const painter = createPainter({
    index: INDEX,
    load,
    // In the middle of the picture.
    take: async piece => {
      if (rects.length === 2) painter.cancel('inks')
      return piece()
    },
  })
  expect(await painter.paint(order(LONDON))).toBeUndefined()
  const left = rects.length
  expect((await painter.paint(order(LONDON)))?.image).toBeDefined()
  const whole = rects.length - left
  expect(left).toBeLessThan(whole)
})

it('copies what the last picture shares, and paints the rest', async () => {
  const painter = start()
  await painter.paint(order(LONDON))
  const all = rects
  expect(all.reduce((sum, [, , width, height]) => sum + width! * height!, 0)).toBe(4 * 3 * 256 * 256)
  rects = []
  await painter.paint(order({ ...LONDON, left: LONDON.left + 1, right: LONDON.right + 1 }))
  expect(copies).toEqual([[-256, 0]])
  expect(rects.reduce((sum, [, , width, height]) => sum + width! * height!, 0)).toBe(3 * 256 * 256)
  expect(rects.every(([left]) => left === 3 * 256)).toBe(true)
})

it.each<[string, Partial<PictureOrder>]>([
  ['other colours', { colours: { '--context-rail': 'red' } }],
  ['another zoom', { zoom: 11.25 }],
  ['more pixels', { ratio: 2 }],
  ['other layers', { layers: ['rail'] }],
])('copies nothing for %s', async (_, more) => {
  const painter = start()
  await painter.paint(order(LONDON))
  await painter.paint(order(LONDON, more))
  expect(copies).toEqual([])
})

it('copies nothing of a picture that a tile is missing on', async () => {
  const painter = start()
  load.mockRejectedValueOnce(new Error('no network'))
  await painter.paint(order(LONDON))
  await painter.paint(order(LONDON))
  expect(copies).toEqual([])
})

it('paints squares that meet in whole pixels, between two zooms and at any ratio', async () => {
  const between = order(LONDON, { zoom: 11.3, ratio: 1.5 })
  await start().paint(between)
  const { width, height } = boxOf(between)
  expect(sizes).toEqual([[width, height]])
  const area = rects.reduce((sum, [, , width, height]) => sum + width! * height!, 0)
  expect(area).toBe(sizes[0]![0]! * sizes[0]![1]!)
  expect(rects.flat().every(Number.isInteger)).toBe(true)
})
