/** The street map comes from others, so it is off until somebody turns it on. */
import { type App, expect, test, WEST_ESSEX } from './app.ts'
import { FAILED_REQUEST } from './faults.ts'
import { fulfilTile } from './tile.ts'

const TILES = 'https://tile.openstreetmap.org/**'
const TILE_REQUEST = /^request: https:\/\/tile\.openstreetmap\.org$/

const button = ({ page }: App) => page.getByRole('button', { name: 'Street map' })
const question = ({ page }: App) => page.getByRole('dialog')

async function turnOn(app: App): Promise<void> {
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await app.press(button(app))
  await app.press(question(app).getByRole('button', { name: 'Turn it on' }))
}

test('asks before it asks others, and no is an answer', { tag: '@phone' }, async ({ app, page }) => {
  await app.open('?q=CM16+6TN')
  await expect(button(app)).toHaveAttribute('aria-pressed', 'false')
  await app.press(button(app))
  await expect(question(app)).toContainText('OpenStreetMap')
  await app.press(question(app).getByRole('button', { name: 'Leave it off' }))
  await expect(question(app)).toHaveCount(0)
  await expect(button(app)).toBeFocused()
  await app.press(button(app))
  await page.keyboard.press('Escape')
  await expect(question(app)).toHaveCount(0)
  await expect(button(app)).toHaveAttribute('aria-pressed', 'false')
})

test('shows the streets and whose they are, and turns them off again', async ({ app, expected, page }) => {
  expected.push(TILE_REQUEST)
  await page.route(TILES, fulfilTile)
  await turnOn(app)
  await expect(button(app)).toHaveAttribute('aria-pressed', 'true')
  await expect(app.map.locator('img.leaflet-tile-loaded').first()).toBeVisible()
  await expect(page.getByRole('link', { name: '© OpenStreetMap contributors' })).toBeVisible()
  await app.press(button(app))
  await expect(app.map.locator('img.leaflet-tile')).toHaveCount(0)
  await expect(page.getByRole('link', { name: '© OpenStreetMap contributors' })).toHaveCount(0)
})

test('says so when the streets do not arrive, and everything else goes on', async ({ app, expected, page }) => {
  expected.push(TILE_REQUEST, FAILED_REQUEST)
  await page.route(TILES, route => route.abort())
  await turnOn(app)
  await expect(page.getByText('Some street map images did not arrive')).toBeVisible()
  await app.search('M1 1AE')
  await app.expectAnswer('NHS Manchester CCG')
})
