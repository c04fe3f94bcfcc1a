// @vitest-environment jsdom
import { DomUtil, Map as LeafletMap, Point } from 'leaflet'
import { expect, it, vi } from 'vitest'
import { alignPane } from '../../../../../src/features/map/camera/WholePixels.tsx'

type Pixels = [x: number, y: number]

it.each<[what: string, ratio: number, at: Pixels, to: Pixels]>([
  ['the next pixel', 1, [80.6, -19.7], [81, -20]],
  ['a pixel of the screen, where it has more than the page', 2, [80.3, -19.7], [80.5, -19.5]],
  ['where the page is enlarged, too', 1.25, [80.5, 0.1], [80.8, 0]],
  ['nowhere, where it is on pixels', 3, [1 / 3, -20], [1 / 3, -20]],
])('puts a map that has been moved on whole pixels: %s', (_, ratio, at, to) => {
  vi.stubGlobal('devicePixelRatio', ratio)
  const map = new LeafletMap(document.createElement('div')).setView([52, 0], 7)
  const pane = map.getPane('mapPane')!
  DomUtil.setPosition(pane, new Point(...at))
  alignPane(map)
  const { x, y } = DomUtil.getPosition(pane)
  expect([x, y]).toEqual(to)
})
