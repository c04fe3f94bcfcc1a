import { readFileSync } from 'node:fs'
import { merge } from 'topojson-client'
import type { Polygon, Topology } from 'topojson-specification'
import { expect, it, vi } from 'vitest'
import { EDITIONS } from '../../../../../../src/core/areas/editions.ts'
import type { AreaTable, CellTopology } from '../../../../../../src/core/geo.ts'
import type { Shape } from '../../../../../../src/features/map/layers/areas/geometry.ts'

vi.mock('leaflet', () => ({ latLngBounds: (a: unknown, b: unknown) => [a, b] }))

const { createShapes, landShape, toShape } = await import('../../../../../../src/features/map/layers/areas/geometry.ts')
const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../../../../../public/geo/${file}`, import.meta.url), 'utf8'))
const { areas } = read('areas.json') as AreaTable
const topology = read('overview.json') as CellTopology
const shapes = createShapes(topology)

it('every area of every edition has a shape', () => {
  for (const { gss, editions } of areas) {
    for (const index of editions) {
      const shape = shapes.of(EDITIONS[index]!.id, gss)
      expect(shape.length).toBeGreaterThan(0)
      for (const polygon of shape) expect(polygon[0]!.length).toBeGreaterThan(3)
    }
  }
})

it('an area of one cell has the very borders that merging gives', () => {
  const { geometries } = topology.objects.cells
  for (const [cell, geometry] of geometries.entries()) {
    const merged = toShape(merge(topology as Topology, [geometry as Polygon]).coordinates)
    expect(shapes.join([cell]).map(cornersOf).sort()).toEqual(merged.map(cornersOf).sort())
  }
})

/** The corners of a polygon, whatever the point that its rings start from. */
function cornersOf(rings: Shape[number]): string {
  return rings
    .map(ring => [...new Set(ring.map(String))].sort().join(' '))
    .sort()
    .join('; ')
}

it('an area is merged once', () => {
  expect(shapes.of('ccg2017', 'E38000197')).toBe(shapes.of('ccg2017', 'E38000197'))
})

it('shapes are latitude first, as Leaflet has them', () => {
  const [lat, long] = shapes.of('ccg2017', 'E38000197')[0]![0]![0] as [number, number]
  expect(lat).toBeGreaterThan(51)
  expect(long).toBeLessThan(1)
})

it('the neighbours have land', () => {
  expect(landShape(read('land.json')).length).toBeGreaterThan(5)
})
