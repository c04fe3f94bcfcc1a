/** The true border comes with the answer, in pieces. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { CellProperties, CellTopology } from '../../src/core/geo.ts'
import { createAreaPolygons } from '../../src/core/geography/areaPolygons.ts'
import { geoAddress } from '../servers/published.ts'
import { type App, expect, test, WEST_ESSEX } from './app.ts'
import { holdBack } from './holdBack.ts'

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

test('a CCG of London has its true border before its neighbours have theirs', async ({ app, page }) => {
  const { geometries } = (JSON.parse(read('overview.json').toString()) as CellTopology).objects.cells
  const islington = geometries.findIndex(({ properties }) => (properties as CellProperties).areas[2] === 'E38000088')
  const release = await holdBack(page, new RegExp(`${geoAddress('borders')}/(?!index|${islington}\\.)`))
  await app.open('?area=08H&map=12/51.546/-0.11')
  const cornersOf = (chosen: string) =>
    app.map
      .locator(`.map-area${chosen}`)
      .evaluateAll(paths => paths.reduce((sum, path) => sum + (path.getAttribute('d')?.match(/[ML]/g)?.length ?? 0), 0))
  // Ten corners in the overview.
  await expect.poll(() => cornersOf('--chosen')).toBeGreaterThan(200)
  const coarse = await cornersOf(':not(.map-area--chosen)')
  release()
  await expect.poll(() => cornersOf(':not(.map-area--chosen)')).toBeGreaterThan(coarse * 3)
})
