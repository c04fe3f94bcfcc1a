// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { Map as LeafletMap, Polygon } from 'leaflet'
import { beforeEach, expect, it } from 'vitest'
import type { CellTopology } from '../../../../../src/core/geo.ts'
import { createShapes } from '../../../../../src/features/map/layers/areas/geometry.ts'
import { LazyPolygon } from '../../../../../src/features/map/leaflet-internals/lazyPolygon.ts'
import { createPixelAlignedSvg } from '../../../../../src/features/map/leaflet-internals/pixelAlignedSvg.ts'

const topology = JSON.parse(readFileSync('public/geo/overview.json', 'utf8')) as CellTopology
const CODES = ['E38000197', 'E38000089', 'E38000130']
/** A jump, a step of zoom, a move, a return: zoom, latitude, longitude. */
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

it('draws what the polygon of Leaflet draws, wherever the map goes', () => {
  const shapes = createShapes(topology)
  const pathsOf = (Shape: typeof Polygon) => {
    const renderer = createPixelAlignedSvg().addTo(map)
    const polygons = CODES.map(gss => new Shape(shapes.of('ccg2017', gss), { renderer, smoothFactor: 0 }).addTo(map))
    return () => polygons.map(polygon => polygon.getElement()?.getAttribute('d') ?? '')
  }
  const lazy = pathsOf(LazyPolygon)
  const eager = pathsOf(Polygon)
  const drawn = VIEWS.map(([zoom, lat, long]) => {
    map.setView([lat, long], zoom, { animate: false })
    expect(lazy()).toEqual(eager())
    return eager().filter(path => path !== 'M0 0').length
  })
  // Some of them were out of view and came back.
  expect(drawn[0]).toBe(CODES.length)
  expect(Math.min(...drawn)).toBeLessThan(CODES.length)
})
