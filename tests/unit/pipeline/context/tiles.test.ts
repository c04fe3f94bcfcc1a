import { gunzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { ContextFeature } from '../../../../pipeline/context/layers.ts'
import type { ContextName } from '../../../../pipeline/context/names.ts'
import { nameLines } from '../../../../pipeline/context/names.ts'
import { cutTiles } from '../../../../pipeline/context/tiles.ts'
import { decodeTile } from '../../../../src/core/geography/decodeTile.ts'
import { fromMercator } from '../../../../src/core/geography/mercator.ts'

const M11: ContextFeature = {
  ...{ set: 'osm', layer: 'motorway', from: 7, name: 'M11' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [0.12, 51.6],
      [0.14, 51.7],
      [0.19, 51.85],
    ],
  },
}
const B1393: ContextFeature = {
  ...{ set: 'osm', layer: 'secondary', from: 11, name: 'B1393' },
  geometry: {
    type: 'LineString',
    coordinates: [
      [0.11, 51.69],
      [0.13, 51.73],
    ],
  },
}
const LAKE: ContextFeature = {
  ...{ set: 'osm', layer: 'water', from: 9 },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0.1, 51.7],
        [0.12, 51.7],
        [0.12, 51.72],
        [0.1, 51.7],
      ],
    ],
  },
}
const RAIL: ContextFeature = { ...M11, set: 'ogl', layer: 'rail' }
const ALL = [M11, B1393, LAKE, RAIL]
const EPPING: ContextName = { set: 'osm', zoom: 11, kind: 'village', name: 'Epping Green', position: [0.09, 51.73] }

const decoded = (set: 'ogl' | 'osm', zoom: 7 | 9 | 10 | 11, names: readonly ContextName[] = []) =>
  cutTiles(set, zoom, ALL, names).map(tile => decodeTile(gunzipSync(tile.bytes), tile))
const layersAt = (set: 'ogl' | 'osm', zoom: 7 | 9 | 10 | 11) =>
  [...new Set(decoded(set, zoom).flatMap(({ shapes }) => [...shapes.keys()]))].sort()

it('each zoom shows the layers that begin there, and the top zoom of a set all of them', () => {
  expect(layersAt('osm', 7)).toEqual(['motorway'])
  expect(layersAt('osm', 9)).toEqual(['motorway', 'water'])
  expect(layersAt('osm', 11)).toEqual(['motorway', 'secondary', 'water'])
})

it('sets of different licences never share a tile', () => {
  expect(layersAt('ogl', 7)).toEqual(['rail'])
  expect(layersAt('osm', 7)).not.toContain('rail')
})

it('lines keep their place', () => {
  const [tile] = decoded('osm', 7)
  const { coords, extent, shapes } = tile!
  const [first] = shapes.get('motorway')!.lines[0]!
  const at = [(coords.x + first!.x / extent) / 128, (coords.y + first!.y / extent) / 128] as [number, number]
  const { lat, long } = fromMercator(at)
  expect(lat).toBeCloseTo(51.6, 2)
  expect(long).toBeCloseTo(0.12, 2)
})

it('areas are filled, lines are not', () => {
  const tile = decoded('osm', 11).find(({ shapes }) => shapes.has('water'))!
  expect(tile.shapes.get('water')!.isFilled).toBe(true)
  expect(decoded('osm', 7)[0]!.shapes.get('motorway')!.isFilled).toBe(false)
})

it('a name is on one tile only, at its place', () => {
  const names = decoded('osm', 11, [EPPING]).flatMap(tile => tile.names)
  expect(names).toHaveLength(1)
  expect(names[0]).toMatchObject({ kind: 'village', name: 'Epping Green' })
  const { lat, long } = fromMercator([names[0]!.x, names[0]!.y])
  expect(lat).toBeCloseTo(51.73, 3)
  expect(long).toBeCloseTo(0.09, 3)
})

it('roads are numbered by zoom: motorways first', () => {
  const named = (zoom: 7 | 9 | 11) => new Set(nameLines(ALL, zoom).map(({ kind, name }) => `${kind} ${name}`))
  expect(named(7)).toEqual(new Set(['motorway M11']))
  expect(named(11)).toEqual(new Set(['motorway M11', 'road B1393']))
})

it('a trunk road of a motorway’s class has a road’s sign', () => {
  expect(nameLines([{ ...M11, name: 'A1168' }], 11)[0]!.kind).toBe('road')
  expect(nameLines([{ ...M11, name: 'A1(M)' }], 11)[0]!.kind).toBe('motorway')
})

it('the same features give the same bytes', () => {
  expect(cutTiles('osm', 11, ALL, [EPPING])).toEqual(cutTiles('osm', 11, [...ALL], [EPPING]))
})
