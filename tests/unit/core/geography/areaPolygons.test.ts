import { readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { merge } from 'topojson-client'
import type { Polygon, Topology } from 'topojson-specification'
import { expect, it } from 'vitest'
import { EDITIONS } from '../../../../src/core/areas/editions.ts'
import type { AreaTable, CellTopology } from '../../../../src/core/geo.ts'
import { createAreaPolygons } from '../../../../src/core/geography/areaPolygons.ts'

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../../../public/geo/${file}`, import.meta.url), 'utf8'))
const { areas } = read('areas.json') as AreaTable
const topology = read('overview.json') as CellTopology
const polygons = createAreaPolygons(topology)

it('every area of every edition has polygons', () => {
  for (const { gss, editions } of areas) {
    for (const index of editions) {
      const area = polygons.of(EDITIONS[index]!.id, gss)
      expect(area.length).toBeGreaterThan(0)
      for (const polygon of area) expect(polygon[0]!.length).toBeGreaterThan(3)
    }
  }
})

it('an area of one cell has the borders that merging gives', () => {
  const { geometries } = topology.objects.cells
  for (const [cell, geometry] of geometries.entries()) {
    const merged = merge(topology as Topology, [geometry as Polygon]).coordinates
    expect(polygons.join([cell]).map(cornersOf).sort()).toEqual(merged.map(cornersOf).sort())
  }
})

/** The corners of a polygon, whatever position its rings start from. */
function cornersOf(rings: Position[][]): string {
  return rings
    .map(ring => [...new Set(ring.map(String))].sort().join(' '))
    .sort()
    .join('; ')
}

it('an area is merged once', () => {
  expect(polygons.of('ccg2017', 'E38000197')).toBe(polygons.of('ccg2017', 'E38000197'))
})

it('editions share an area of the same cells', () => {
  expect(polygons.of('ccg2016', 'E38000197')).toBe(polygons.of('ccg2017', 'E38000197'))
})

it('an unknown code has no polygons', () => expect(polygons.of('ccg2017', 'E38999999')).toEqual([]))
