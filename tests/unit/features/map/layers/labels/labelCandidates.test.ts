// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { booleanPointInPolygon } from '@turf/turf'
import { Map as LeafletMap } from 'leaflet'
import { beforeEach, expect, it } from 'vitest'
import type { AreaTable, CellTopology, LandTopology, Point } from '../../../../../../src/core/geo.ts'
import { arrangeLabels } from '../../../../../../src/core/geography/arrangeLabels.ts'
import {
  areaLabels,
  countryLabels,
  townLabels,
} from '../../../../../../src/features/map/layers/labels/labelCandidates.ts'
import { LABEL_STYLES } from '../../../../../../src/features/map/layers/labels/labelStyles.ts'
import { endBoxes, obstacles } from '../../../../../../src/features/map/layers/labels/obstacles.ts'
import { createShapes } from '../../../../../../src/features/map/shapes.ts'

const read = (file: string) => JSON.parse(readFileSync(`public/geo/${file}`, 'utf8'))
const { areas } = read('areas.json') as AreaTable
const { countries, cities } = read('land.json') as LandTopology
const shapes = createShapes(read('overview.json') as CellTopology)
const WEST_ESSEX = 'E38000197'
const shapeOf = (gss: string) => shapes.of('ccg2017', gss)
const SIZE = { width: 800, height: 600 }

let map: LeafletMap
beforeEach(() => {
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: SIZE.width }, clientHeight: { value: SIZE.height } })
  map = new LeafletMap(container, { zoomAnimation: false })
  return () => void map.remove()
})

const view = (zoom: number, lat: number, long: number) => map.setView([lat, long], zoom, { animate: false })
const ccgs = areas.filter(({ editions }) => editions.includes(2))
const towns = cities.map(([name, lat, long], i) => ({ name, point: { lat, long }, population: 1e6 - i }))
const names = (labels: readonly { text: string }[]) => labels.map(({ text }) => text)

it('while all of England is in view, great cities and countries are named, and no area', () => {
  view(6, 52.9, -2.3)
  expect(areaLabels(map, ccgs, shapeOf, undefined)).toEqual([])
  const labels = arrangeLabels([...townLabels(map, towns), ...countryLabels(map, countries)], {
    ...{ styles: LABEL_STYLES, measure: (text: string) => text.length * 7 },
    ...SIZE,
  })
  for (const name of ['London', 'Birmingham', 'Leeds', 'Plymouth', 'Wales', 'Scotland']) {
    expect(names(labels)).toContain(name)
  }
})

it('closer, the context names the countries', () => {
  view(7, 52.9, -2.3)
  expect(countryLabels(map, countries)).toEqual([])
})

it.each([
  [20_000, 9, 10],
  // As Hugh Town, which the context leaves to the towns.
  [1_100, 11, 12],
])('a town of %i waits for a closer zoom than %i', (population, far, close) => {
  const small = [{ name: 'Small', point: { lat: 52.9, long: -2.3 }, population }]
  expect([far, close].map(zoom => view(zoom, 52.9, -2.3) && townLabels(map, small).length)).toEqual([0, 1])
})

it('great cities stand out', () => {
  view(9, 52.9, -2.3)
  const towns = [250_000, 240_000].map(population => ({ name: 'Town', point: { lat: 52.9, long: -2.3 }, population }))
  expect(townLabels(map, towns).map(({ kind }) => kind)).toEqual(['city', 'town'])
})

it.each([
  ['all of England in view', 6, 52.9, -2.3],
  ['the area in view', 9, 51.75, 0.2],
  ['a corner of it in view', 13, 51.68, 0.11],
  ['no more than it in view', 14, 51.78, 0.25],
])('the chosen area is named with %s', (_, zoom, lat, long) => {
  view(zoom, lat, long)
  const pin = {
    left: SIZE.width / 2 - 80,
    right: SIZE.width / 2 + 80,
    top: SIZE.height / 2 - 60,
    bottom: SIZE.height / 2,
  }
  const labels = arrangeLabels(areaLabels(map, ccgs, shapeOf, WEST_ESSEX), {
    ...{ styles: LABEL_STYLES, measure: (text: string) => text.length * 7, obstacles: [pin] },
    ...SIZE,
  })
  expect(names(labels)).toContain('West Essex')
})

it.each([
  ['close by, both sides of a border', 13, 51.6055, 0.0605, ['Redbridge', 'West Essex']],
  ['a coast whose area has its middle elsewhere', 9, 50.12, -5.54, ['Kernow']],
])('%s: each area is named, on its own land', (_, zoom, lat, long, expected) => {
  view(zoom, lat, long)
  const labels = arrangeLabels(areaLabels(map, ccgs, shapeOf, undefined), {
    ...{ styles: LABEL_STYLES, measure: (text: string) => text.length * 7 },
    ...SIZE,
  })
  expect(names(labels)).toEqual(expect.arrayContaining(expected))
  for (const { key, x, y } of labels) {
    const { lat, lng } = map.containerPointToLatLng([x, y])
    const rings = (shapeOf(key) as [number, number][][][]).map(polygon =>
      polygon.map(ring => ring.map(([a, b]) => [b, a])),
    )
    expect(booleanPointInPolygon([lng, lat], { type: 'MultiPolygon', coordinates: rings })).toBe(true)
  }
})

it.each([
  ['the end of a border', {}, [[0.12, 51.7]]],
  ['the pin', { pin: { lat: 51.7, long: 0.12 } }, []],
])('no town is named where its name would cover %s', (_, { pin }: { pin?: Point }, ends) => {
  view(11, 51.7, 0.11)
  const towns = [{ name: 'Harlow', point: { lat: 51.7, long: 0.11 }, population: 90_000 }]
  const arranged = (hidden: boolean) =>
    arrangeLabels(townLabels(map, towns), {
      ...{ styles: LABEL_STYLES, measure: (text: string) => text.length * 7 },
      ...SIZE,
      obstacles: obstacles(map, hidden ? pin : undefined),
      ends: endBoxes(map, hidden ? ends : []),
    })
  expect(names(arranged(false))).toEqual(['Harlow'])
  expect(names(arranged(true))).toEqual([])
})
