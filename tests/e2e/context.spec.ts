/** Roads, rail, water and woods from our own files: below the map's words, and never in the way. */
import { type App, expect, test, WEST_ESSEX } from './app.ts'

const canvases = ({ map }: App) => map.locator('canvas.map-context')
const credit = ({ page }: App) => page.getByRole('link', { name: 'OpenStreetMap contributors' })

/** Whether any of the canvases shows anything. */
async function isPainted(app: App): Promise<boolean> {
  return canvases(app).evaluateAll(all =>
    (all as HTMLCanvasElement[]).some(canvas => {
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!
      copy.drawImage(canvas, 0, 0)
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height)
      return data.some(value => value > 0)
    }),
  )
}

/** Runs in the page: the ink of woods; that of the text where no style sheet has one. */
function wood(): string {
  const probe = document.createElement('span')
  probe.style.color = 'var(--context-wood)'
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}

test('comes with a map that is zoomed in, with its credit, from this site alone, and lets a click through', async ({
  app,
  page,
}) => {
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await expect.poll(() => isPainted(app)).toBe(true)
  await expect(credit(app)).toHaveAttribute('href', 'https://www.openstreetmap.org/copyright')
  expect(asked.filter(path => path.includes('/geo/context')).length).toBeGreaterThan(1)
  await app.map.click({ position: { x: 300, y: 250 } })
  await expect(app.answer).toContainText('The point at')
})

test('is not asked for while all of England is in view', async ({ app, page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await app.open('?map=6/52.8/-2')
  await expect(app.areas.first()).toBeAttached()
  await page.waitForLoadState('networkidle')
  expect(asked.filter(path => path.includes('context'))).toEqual([])
  await expect(credit(app)).toHaveCount(0)
})

test('a road’s number, a river and a village are named, and its inks let through what lies below', async ({
  app,
  page,
}) => {
  await app.open('?map=13/51.72/0.09')
  await expect.poll(() => page.evaluate(wood)).toMatch(/rgba\(\d+, \d+, \d+, 0\.\d+\)/)
  await expect(app.map.locator('.map-name--road .map-name__text').first()).toBeVisible()
  await expect(app.map.locator('.map-name--settlement .map-name__text').first()).toBeVisible()
})

test('is off in forced colours', async ({ app, page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await app.open('?map=11/51.7/0.1')
  await expect(app.areas.first()).toBeAttached()
  await page.waitForLoadState('networkidle')
  await expect(canvases(app)).toHaveCount(0)
})

test('without its tiles, the map has all that it is about', async ({ app, page, expected }) => {
  expected.push(/context/, /Failed to load resource/)
  await page.route('**/geo/context*/**', route => route.abort())
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.map.locator('.map-area--chosen')).toBeVisible()
  await expect(credit(app)).toHaveCount(0)
})

for (const address of ['?map=11/51.7/0.1', 'embed.html?map=11/51.7/0.1']) {
  test(`a worker paints it: ${address}`, async ({ page }) => {
    await page.goto(address)
    await expect(page.locator('.leaflet-context-pane canvas:not(.map-context--empty)')).toBeAttached()
    expect(page.workers().filter(worker => worker.url().includes('/assets/worker-'))).toHaveLength(1)
  })
}

test('comes with a later move, where its index did not arrive at first', async ({ app, page, expected }) => {
  expected.push(/context/, /Failed to load resource/)
  await page.route('**/geo/context*/index.json', route => route.abort(), { times: 1 })
  const failed = page.waitForEvent('requestfailed')
  await app.open('?map=11/51.7/0.1')
  await failed
  await expect(app.areas.first()).toBeAttached()
  await expect
    .poll(async () => {
      await app.map.press('ArrowRight')
      return isPainted(app)
    })
    .toBe(true)
})

for (const [name, script] of [
  ['starts no worker', 'Worker = class { constructor() { throw new DOMException("no worker", "SecurityError") } }'],
  [
    'has a worker that dies',
    'Worker = class extends EventTarget { postMessage() { this.dispatchEvent(new Event("error")) } terminate() {} }',
  ],
] as const) {
  test(`a browser that ${name} paints in the page`, async ({ app, page }) => {
    await page.addInitScript(script)
    await app.open('?map=11/51.7/0.1')
    await expect.poll(() => isPainted(app)).toBe(true)
    await expect(credit(app)).toBeVisible()
  })
}

test('moves with the map, and is painted anew where it is dragged to', async ({ app, page }) => {
  await app.open('?map=11/51.7/0.1')
  await expect.poll(() => isPainted(app)).toBe(true)
  const inks = app.map.locator('.leaflet-context-pane canvas')
  const before = await inks.getAttribute('style')
  const box = (await app.map.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 300, y - 200, { steps: 10 })
  await page.mouse.up()
  await expect(inks).not.toHaveAttribute('style', before!)
  await expect(app.map.locator('.map-context--waits')).toHaveCount(0)
  const view = (await app.map.boundingBox())!
  const canvas = (await inks.boundingBox())!
  expect(canvas.x).toBeLessThanOrEqual(view.x)
  expect(canvas.y).toBeLessThanOrEqual(view.y)
  expect(canvas.x + canvas.width).toBeGreaterThanOrEqual(view.x + view.width)
  expect(canvas.y + canvas.height).toBeGreaterThanOrEqual(view.y + view.height)
})

test('zooms without inks and names where no graphics card draws, and has them again', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await app.open('?map=11/51.7/0.1')
  await expect.poll(() => isPainted(app)).toBe(true)
  await expect(app.map.locator('.map-context--waits')).toHaveCount(0)
  const inks = app.map.locator('.leaflet-context-pane canvas')
  await inks.evaluate(canvas => {
    const map = canvas.closest('.leaflet-container')!
    new MutationObserver((_, observer) => {
      if (getComputedStyle(canvas).visibility !== 'hidden') return
      canvas.setAttribute('data-was-away', '')
      observer.disconnect()
    }).observe(map, { attributes: true })
  })
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(inks).toHaveAttribute('data-was-away')
  await expect(inks).toBeVisible()
  await expect(app.map.locator('.map-name__text').first()).toBeVisible()
  await expect(app.map.locator('.map-context--waits')).toHaveCount(0)
})
