// @vitest-environment jsdom
import { Map as LeafletMap } from 'leaflet'
import { beforeEach, expect, it, vi } from 'vitest'
import { ContextGrid } from '../../../../../../src/features/map/layers/context/contextGrid.ts'
import type { TileCache } from '../../../../../../src/features/map/layers/context/createTileCache.ts'
import type { Turns } from '../../../../../../src/features/map/layers/context/createTurns.ts'

let take: Turns['take']
const hasTile = vi.fn<TileCache['has']>()
const cache: TileCache = { has: hasTile, load: async () => [], namesOf: () => [], setsAt: () => [] }

let map: LeafletMap
const zooms = () =>
  [...map.getPane('tilePane')!.querySelectorAll('.leaflet-tile-container')].map(({ childNodes }) => childNodes.length)

beforeEach(() => {
  hasTile.mockReturnValue(true)
  take = async work => work()
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
  }
})

const addGrid = () =>
  new ContextGrid(
    cache,
    { take: (work, isLast) => take(work, isLast), stop() {} },
    { pane: 'tilePane', sets: ['osm'], layers: ['rail'] },
  ).addTo(map)

it('makes no tile while the map zooms, and those of the new zoom when that has ended', () => {
  addGrid()
  const [before] = zooms()
  expect(before).toBeGreaterThan(0)
  map.fire('zoomanim', { center: map.getCenter(), zoom: 9 })
  expect(zooms()).toEqual([before])
  map.setView([52, 0], 9, { animate: false })
  expect(document.querySelector('canvas')).not.toBeNull()
})

it('paints each tile in its turn, and none that the map has left', async () => {
  const waiting: (() => void)[] = []
  take = async work => {
    await new Promise<void>(resolve => waiting.push(resolve))
    return work()
  }
  const paint = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  addGrid()
  await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(1))
  waiting[0]!()
  await vi.waitFor(() => expect(paint).toHaveBeenCalledOnce())
  map.setView([54, -2], 8, { animate: false })
  for (const go of waiting) go()
  await new Promise(resolve => setTimeout(resolve))
  expect(paint).toHaveBeenCalledOnce()
})

it('has no canvas where there is nothing to paint', () => {
  hasTile.mockReturnValue(false)
  addGrid()
  expect(map.getContainer().querySelectorAll('canvas')).toHaveLength(0)
})
