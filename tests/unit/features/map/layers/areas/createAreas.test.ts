// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { Map as LeafletMap } from 'leaflet'
import { beforeEach, expect, it, vi } from 'vitest'
import { createAtlas } from '../../../../../../src/core/areas/atlas.ts'
import type { Area, AreaTable, CellTopology } from '../../../../../../src/core/geo.ts'
import type { DetailShapes } from '../../../../../../src/features/map/detailShapes.ts'
import { type Areas, createAreas } from '../../../../../../src/features/map/layers/areas/createAreas.ts'
import { createPixelAlignedSvg } from '../../../../../../src/features/map/leaflet-internals/pixelAlignedSvg.ts'
import { createShapes } from '../../../../../../src/features/map/shapes.ts'

const read = (file: string) => JSON.parse(readFileSync(`public/geo/${file}`, 'utf8'))
const overview = createShapes(read('overview.json') as CellTopology)
const detailed = createShapes(read('detail.json') as CellTopology)
/** All pieces have arrived. */
const detail: DetailShapes = { ...detailed, has: () => true, load: async () => {} }
const CODES = ['E38000197', 'E38000089', 'E38000130', 'E38000062', 'E38000046']
const areas = createAtlas((read('areas.json') as AreaTable).areas)
  .in('ccg2017')
  .filter(({ gss }) => CODES.includes(gss))

let map: LeafletMap
let layer: Areas
beforeEach(async () => {
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } })
  map = new LeafletMap(container, { zoomAnimation: false }).setView([52.8, -2], 6)
  layer = createAreas(map, createPixelAlignedSvg().addTo(map), overview)
  await new Promise<void>(resolve => layer.show(areas, 'ccg2017', resolve))
  return () => void map.remove()
})

/** What one area is drawn by, told by its corners. */
function isDetailed({ gss }: Area): boolean {
  const at = areas.findIndex(area => area.gss === gss)
  const corners = map.getPane('overlayPane')!.querySelectorAll('path')[at]!.getAttribute('d')!.split('L').length
  return corners > overview.of('ccg2017', gss).flat(2).length
}

it.each([
  ['none beside those that are wanted', 0, ['E'], 'E'],
  ['the last two that were wanted', 2, ['A', 'B', 'C', 'D', 'E'], 'CDE'],
  ['one that was wanted again', 2, ['A', 'B', 'C', 'A', 'E'], 'ACE'],
  ['all that are wanted, however many', 1, ['A', 'B', 'CDE'], 'BCDE'],
  ['all, where there is room', Infinity, ['A', 'B', 'C', 'D', 'E'], 'ABCDE'],
])('draws by the 20 m borders %s', (_, keep, views, expected) => {
  const codes = (letters: string) => new Set([...letters].map(letter => areas['ABCDE'.indexOf(letter)]!.gss))
  for (const view of views) layer.refine(detail, codes(view), keep)
  expect(areas.flatMap((area, i) => (isDetailed(area) ? 'ABCDE'[i]! : [])).join('')).toBe(expected)
})

it('leaves the border of an area alone that is drawn by it', () => {
  const of = vi.fn(detail.of)
  const wanted = new Set([areas[0]!.gss])
  for (let i = 0; i < 3; i++) layer.refine({ ...detail, of }, wanted, 0)
  expect(of).toHaveBeenCalledOnce()
})

const PRESSES: Readonly<Record<string, readonly [down: string, up: string]>> = {
  'it has been let go': ['pointerdown', 'pointerup'],
  'the browser takes the pointer away': ['pointerdown', 'pointercancel'],
}

it.each(Object.entries(PRESSES))(
  'leaves what is pressed where it is until %s: moved, it would get no click',
  async (_, [down, up]) => {
    const paths = () => [...map.getPane('overlayPane')!.querySelectorAll('path')]
    const [first] = paths()
    document.body.append(map.getContainer())
    first!.dispatchEvent(new Event(down, { bubbles: true }))
    layer.lift(areas[0]!.gss)
    expect(first!.classList).toContain('map-area--lifted')
    expect(paths()[0]).toBe(first)
    first!.dispatchEvent(new Event(up, { bubbles: true }))
    expect(paths()[0]).toBe(first)
    await vi.waitFor(() => expect(paths().at(-1)).toBe(first))
    layer.lift(undefined)
    layer.lift(areas[1]!.gss)
    expect(paths().at(-1)).not.toBe(first)
  },
)
