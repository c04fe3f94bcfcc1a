import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { createAtlas } from '../../../../src/core/areas/atlas.ts'
import type { AreaTable, CellTopology } from '../../../../src/core/geo.ts'
import { createSheets } from '../../../../src/core/geography/createSheets.ts'

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../../../public/geo/${file}`, import.meta.url), 'utf8'))
const areas = createAtlas((read('areas.json') as AreaTable).areas).in('ccg2017')
const sheets = createSheets(read('overview.json') as CellTopology, 'ccg2017', areas)
const SIZE = { width: 640, height: 420, margin: 0.1 }
/** Paths are rounded to half a unit, bounds to 1e-4 degrees. */
const SLACK = 1

it('every CCG is drawn and named on its own sheet, inside the margin', () => {
  expect(areas).toHaveLength(207)
  for (const area of areas) {
    const { chosen, names } = sheets(area, SIZE)
    const numbers = chosen.path.match(/-?[\d.]+/g)!.map(Number)
    const [xs, ys] = [0, 1].map(axis => numbers.filter((_, i) => i % 2 === axis)) as [number[], number[]]
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(64 - SLACK)
    expect(Math.max(...xs)).toBeLessThanOrEqual(576 + SLACK)
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(42 - SLACK)
    expect(Math.max(...ys)).toBeLessThanOrEqual(378 + SLACK)
    expect(names[0]?.area).toBe(area)
  }
})

it('neighbours are drawn, and named where there is room', () => {
  const { others, names } = sheets(areas.find(({ gss }) => gss === 'E38000197')!, SIZE)
  expect(others.length).toBeGreaterThan(3)
  expect(names.length).toBeGreaterThan(2)
})
