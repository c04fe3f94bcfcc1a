// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { Map as LeafletMap, Polygon, SVG } from 'leaflet'
import { beforeEach, expect, it } from 'vitest'
import type { CellTopology } from '../../../../../src/core/geo.ts'
import { LazyPolygon } from '../../../../../src/features/map/leaflet-internals/lazyPolygon.ts'
import { createPixelAlignedSvg } from '../../../../../src/features/map/leaflet-internals/pixelAlignedSvg.ts'
import { createShapes } from '../../../../../src/features/map/shapes.ts'

const shapes = createShapes(JSON.parse(readFileSync('public/geo/overview.json', 'utf8')) as CellTopology)
const CODES = ['E38000197', 'E38000089', 'E38000130']
/** A jump, a step of zoom, a move, a jump, a return: zoom, latitude, longitude. */
const VIEWS = [
  [5.5, 52.8, -2],
  [10, 51.77, 0.1],
  [10, 51.6, 0.15],
  [11, 50.3, -4.8],
  [5.5, 52.8, -2],
] as const

let map: LeafletMap
beforeEach(() => {
  const container = document.createElement('div')
  Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } })
  map = new LeafletMap(container, { zoomSnap: 0.25, zoomAnimation: false, fadeAnimation: false }).setView([52.8, -2], 6)
  return () => void map.remove()
})

const PLAIN = [Polygon, () => new SVG({ padding: 0.4 })] as const
/** Draws the areas, and returns what reads their path data. */
const draw = (Shape: typeof Polygon, createRenderer: () => SVG) => {
  const renderer = createRenderer().addTo(map)
  const polygons = CODES.map(gss => new Shape(shapes.of('ccg2017', gss), { renderer, smoothFactor: 0 }).addTo(map))
  return () => polygons.map(polygon => polygon.getElement()?.getAttribute('d') ?? '')
}

it.each<[string, typeof Polygon, () => SVG]>([
  ['a lazy polygon', LazyPolygon, PLAIN[1]],
  ['a pixel-aligned drawing', Polygon, createPixelAlignedSvg],
  ['both together', LazyPolygon, createPixelAlignedSvg],
])('%s has the paths of plain Leaflet, wherever the map goes', (_, Shape, createRenderer) => {
  const paths = draw(Shape, createRenderer)
  const plain = draw(...PLAIN)
  const drawn = VIEWS.map(([zoom, lat, long]) => {
    map.setView([lat, long], zoom, { animate: false })
    expect(paths()).toEqual(plain())
    return plain().filter(path => path !== 'M0 0').length
  })
  // Some were out of view and came back.
  expect(drawn[0]).toBe(CODES.length)
  expect(Math.min(...drawn)).toBeLessThan(CODES.length)
})

it('panning by steps keeps the paths of plain Leaflet', () => {
  const paths = draw(LazyPolygon, createPixelAlignedSvg)
  const plain = draw(...PLAIN)
  map.setView([51.7, 0.1], 9, { animate: false })
  for (const step of [100, 300, 500, -700, -900]) {
    map.panBy([step, step / 3], { animate: false })
    expect(paths()).toEqual(plain())
  }
})
