import { brotliCompressSync } from 'node:zlib'
import { feature } from 'topojson-client'
import { expect, it } from 'vitest'
import type { CellTopology } from '../../../src/core/geo.ts'
import { polygonsOf } from '../../../src/core/geography/areaPolygons.ts'
import { boundsOf } from '../../../src/core/geography/bounds.ts'
import { toUnits, viewBoxOf } from '../../../src/core/geography/firstMapUnits.ts'
import { firstMap } from '../../../src/pages/firstMap.ts'
import { readJson } from '../compiled.ts'

const overview = readJson<CellTopology>('overview.json')
const svg = firstMap(overview)

/** The corners of a drawing, absolute. */
function corners(path: string): [number, number][] {
  let [x, y] = [0, 0]
  return path
    .split('m')
    .slice(1)
    .flatMap(line => {
      const numbers = line.match(/-?\d+/g)!.map(Number)
      return Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => {
        x += numbers[2 * i]!
        y += numbers[2 * i + 1]!
        return [x, y]
      })
    })
}
const paths = [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path]) => corners(path!))

it('weighs less than 8 KB over the wire', () => {
  expect(brotliCompressSync(svg).length).toBeLessThan(8000)
})

it('is as large as England, the smallest islands of the overview included', () => {
  const positions = feature(overview, overview.objects.cells).features.flatMap(({ geometry }) =>
    polygonsOf(geometry).flat(2),
  )
  const whole = boundsOf(positions.map(toUnits))
  const drawn = boundsOf(paths[0]!)
  for (const side of [0, 1, 2, 3] as const) expect(Math.abs(drawn[side] - whole[side])).toBeLessThanOrEqual(1)
})

it('has borders between all areas, and none at sea', () => {
  expect(paths[1]!.length).toBeGreaterThan(1500)
})

it('stands in its box at every size', () => {
  const [left, top, width, height] = viewBoxOf(390, 422).split(' ').map(Number) as [number, number, number, number]
  for (const [x, y] of paths.flat()) {
    expect(x > left && x < left + width && y > top && y < top + height).toBe(true)
  }
})
