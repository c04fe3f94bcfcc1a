// @vitest-environment jsdom
import { Map as LeafletMap, point } from 'leaflet'
import { beforeEach, expect, it } from 'vitest'
import { NamesOverlay } from '../../../../../../src/features/map/layers/labels/namesOverlay.ts'
import { NAMES_PANE } from '../../../../../../src/features/map/panes.ts'

let map: LeafletMap
beforeEach(() => {
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } })
  map = new LeafletMap(container, { zoomAnimation: false }).setView([51.7, 0.1], 9)
  map.createPane(NAMES_PANE)
  new NamesOverlay([document.createElement('b')]).addTo(map)
  return () => void map.remove()
})

/** Where a name is seen that was placed at these pixels of the map. */
function seenAt(x: number, y: number) {
  const { transform } = map.getPane(NAMES_PANE)!.querySelector<HTMLElement>('.map-names')!.style
  const [, left, top] = /translate(?:3d)?\((-?[\d.]+)px, ?(-?[\d.]+)px/.exec(transform)!.map(Number)
  const scale = Number(/scale\(([\d.]+)\)/.exec(transform)?.[1] ?? 1)
  const pane = map.layerPointToContainerPoint([0, 0])
  return point(left! + x * scale, top! + y * scale).add(pane)
}

it.each<[move: string, act: () => void]>([
  ['nothing', () => {}],
  ['a drag', () => map.panBy([120, -40], { animate: false })],
  ['a jump', () => map.setView([51.9, 0.3], 10, { animate: false })],
  ['a step of a flight', () => map.setZoom(9.25, { animate: false })],
  ['a zoom out', () => map.setZoom(8, { animate: false })],
])('names stay at their places on the map: %s', (_, act) => {
  const place = map.containerPointToLatLng([300, 200])
  act()
  expect(seenAt(300, 200).distanceTo(map.latLngToContainerPoint(place))).toBeLessThan(2)
})

it('an animated zoom moves them to where their places will be', () => {
  const place = map.containerPointToLatLng([300, 200])
  const next = { center: map.containerPointToLatLng([500, 350]), zoom: 10 }
  map.fire('zoomanim', next)
  const seen = seenAt(300, 200)
  const half = map.getSize().divideBy(2)
  const expected = map.project(place, next.zoom).subtract(map.project(next.center, next.zoom)).add(half)
  expect(seen.distanceTo(expected)).toBeLessThan(2)
})
