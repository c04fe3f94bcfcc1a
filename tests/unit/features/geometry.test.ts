import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { EDITIONS } from '../../../src/core/editions.ts'
import type { AreaTable, CellTopology } from '../../../src/core/geo.ts'

vi.mock('leaflet', () => ({ latLngBounds: (a: unknown, b: unknown) => [a, b] }))

const { createShapes, landShape } = await import('../../../src/features/map/geometry.ts')
const read = (file: string) => JSON.parse(readFileSync(new URL(`../../../public/geo/${file}`, import.meta.url), 'utf8'))
const { areas } = read('areas.json') as AreaTable
const shapes = createShapes(read('overview.json') as CellTopology)

it('every area of every edition has a shape', () => {
  for (const { gss, editions } of areas) {
    for (const index of editions) {
      const shape = shapes.of(EDITIONS[index]!.id, gss)
      expect(shape.length).toBeGreaterThan(0)
      for (const polygon of shape) expect(polygon[0]!.length).toBeGreaterThan(3)
    }
  }
})

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
