// @vitest-environment jsdom
import { Map as LeafletMap } from 'leaflet'
import { beforeEach, expect, it } from 'vitest'
import type { NameKind } from '../../../../../../src/core/geography/context.ts'
import type { TileName } from '../../../../../../src/core/geography/decodeTile.ts'
import { toMercator } from '../../../../../../src/core/geography/mercator.ts'
import { nameCandidates } from '../../../../../../src/features/map/layers/context/nameCandidates.ts'

let map: LeafletMap
beforeEach(() => {
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } })
  map = new LeafletMap(container, { zoomAnimation: false })
  return () => void map.remove()
})

const at = (kind: NameKind, name: string, lat: number, long: number): TileName => {
  const [x, y] = toMercator({ lat, long })
  return { kind, name, x, y }
}
const shown = (zoom: number, names: readonly TileName[]) => {
  map.setView([51.7, 0.1], zoom, { animate: false })
  return nameCandidates(map, names).map(({ text }) => text)
}

it.each<[NameKind, number]>([
  ['country', 7],
  ['motorway', 8],
  ['river', 9],
  ['road', 11],
  ['village', 12],
  ['suburb', 12],
  ['hamlet', 14],
])('a %s is named from zoom %i', (kind, zoom) => {
  const names = [at(kind, 'Name', 51.7, 0.1)]
  expect(shown(zoom - 1, names)).toEqual([])
  expect(shown(zoom, names)).toEqual(['Name'])
})

it('what is out of view has no name', () => expect(shown(12, [at('village', 'Far', 53, 0.1)])).toEqual([]))

it('stands at its place', () => {
  map.setView([51.7, 0.1], 12, { animate: false })
  const [label] = nameCandidates(map, [at('village', 'Middle', 51.7, 0.1)])
  expect(label!.x).toBeCloseTo(400, 0)
  expect(label!.y).toBeCloseTo(300, 0)
})
