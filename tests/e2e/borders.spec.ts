/** The true border comes with the answer, in pieces. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { CellTopology } from '../../src/core/geo.ts'
import { createAreaPolygons } from '../../src/core/geography/areaPolygons.ts'
import { geoAddress } from '../servers/published.ts'
import { type App, expect, test, WEST_ESSEX } from './app.ts'

const read = (path: string) => readFileSync(`public/geo/${path}`)
const corners = (file: string) => {
  const polygons = createAreaPolygons(JSON.parse(read(file).toString()) as CellTopology).of('ccg2017', 'E38000197')
  return polygons.flat(2).length
}
const drawn = async ({ map }: App) =>
  ((await map.locator('.map-area--chosen').getAttribute('d')) ?? '').match(/[ML]/g)?.length ?? 0

test('a found CCG is drawn by its true border, from a file of at most 30 KB', async ({ app, page }) => {
  const folder = geoAddress('borders')
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await app.open('?q=CM16+6TN&map=9/51.77/0.1')
  await app.expectAnswer(WEST_ESSEX)
  // A line along the edge of the drawing takes a corner or two from it.
  await expect.poll(() => drawn(app)).toBeGreaterThan(corners('detail.json') * 0.9)
  expect(corners('detail.json')).toBeGreaterThan(corners('overview.json') * 3)
  const [first] = asked.filter(path => path.startsWith(folder) && !path.endsWith('index.json'))
  const cell = first!.slice(folder.length + 1)
  expect(gzipSync(read(`borders/${cell}`)).length).toBeLessThan(30_000)
  expect(asked.filter(path => path.includes('/geo/detail'))).toEqual([])
})

test('far away, nothing of it is asked for', async ({ app, page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await app.open('?map=9/51.77/0.1')
  await expect(app.areas.first()).toBeAttached()
  await page.waitForLoadState('networkidle')
  expect(asked.filter(path => path.includes('/geo/borders'))).toEqual([])
})

test('without its pieces, the map says so, and has them after "Try again"', async ({ app, page, expected }) => {
  expected.push(/borders/, /Failed to load resource/)
  await page.route('**/geo/borders*/**', route => route.abort())
  await app.open('?map=11/51.7/0.1')
  const notice = page.getByText(/We could not load the detailed borders/)
  await expect(notice).toBeVisible()
  await expect(app.areas.first()).toBeAttached()
  await page.unroute('**/geo/borders*/**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(notice).toHaveCount(0)
})
