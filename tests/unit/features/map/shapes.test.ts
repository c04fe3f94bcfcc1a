// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { CellTopology } from '../../../../src/core/geo.ts'
import { createShapes, landShape } from '../../../../src/features/map/shapes.ts'

const read = (file: string) => JSON.parse(readFileSync(`public/geo/${file}`, 'utf8'))
const shapes = createShapes(read('overview.json') as CellTopology)

it('shapes are latitude first, as Leaflet takes them', () => {
  const [lat, long] = shapes.of('ccg2017', 'E38000197')[0]![0]![0] as [number, number]
  expect(lat).toBeGreaterThan(51)
  expect(long).toBeLessThan(1)
})

it('an area keeps its shape, in every edition that has its cells', () => {
  expect(shapes.of('ccg2016', 'E38000197')).toBe(shapes.of('ccg2017', 'E38000197'))
})

it('the neighbouring countries have land', () => expect(landShape(read('land.json')).length).toBeGreaterThan(5))
