/**
 * `npm run look [-- --places London,Scilly --zooms 9,11 --schemes dark --widths 390]`: pictures of the map of the built app, and for each scheme
 * and width a contact sheet of them, in `test-results/look`. For people to look at; nothing here can fail a test.
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from '@playwright/test'
import { DIST } from '../../scripts/build.mjs'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/lib/chromium.mjs'
import { createStaticServer, listen } from '../../scripts/serve.mjs'
import { CONTEXT_ZOOM } from '../../src/core/geography/zooms.ts'
import { ENGLAND_VIEW, LOOK_PLACES, LOOK_SCHEMES, LOOK_WIDTHS, LOOK_ZOOMS, type LookScheme } from './places.ts'
import { type Picture, sheetOf } from './sheet.ts'

const list = { type: 'string' } as const
const { values } = parseArgs({
  options: { places: list, zooms: list, schemes: list, widths: list, add: list, out: list },
})
const wanted = (text: string | undefined, all: readonly string[]) => text?.split(',') ?? all
const places = LOOK_PLACES.filter(({ name }) => wanted(values.places, [name]).includes(name))
const zooms = wanted(values.zooms, LOOK_ZOOMS.map(String))
const out = resolve(values.out ?? 'test-results/look')

mkdirSync(out, { recursive: true })
const server = createStaticServer(DIST)
const site = `http://127.0.0.1:${await listen(server, '127.0.0.1', 4700)}/`
const executablePath = findChromium()
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: CHROMIUM_ARGS })
for (const width of wanted(values.widths, Object.keys(LOOK_WIDTHS))) {
  for (const scheme of wanted(values.schemes, LOOK_SCHEMES)) await look(browser, scheme as LookScheme, Number(width))
}
await browser.close()
server.close()

async function look(browser: Browser, colorScheme: LookScheme, width: number): Promise<void> {
  const viewport = { width, height: LOOK_WIDTHS[width] ?? 800 }
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' })
  const pictures: Picture[] = []
  const take = async (row: string, zoom: string, lat: number, long: number) => {
    const file = `${colorScheme}-${width}-${row.replaceAll(' ', '-')}-${zoom}.png`
    await show(page, `${site}?map=${zoom}/${lat}/${long}${values.add ? `&${values.add}` : ''}`, Number(zoom))
    await page
      .locator('.map')
      .first()
      .screenshot({ path: join(out, file) })
    pictures.push({ row, zoom, file })
  }
  if (!values.places) await take('England', String(ENGLAND_VIEW.zoom), ENGLAND_VIEW.lat, ENGLAND_VIEW.long)
  for (const { name, lat, long } of places) for (const zoom of zooms) await take(name, zoom, lat, long)
  const sheet = join(out, `sheet-${colorScheme}-${width}`)
  sheetOf(pictures, `${sheet}.html`)
  await page.setViewportSize({ width: 1600, height: 900 })
  await page.goto(pathToFileURL(`${sheet}.html`).href)
  await page.screenshot({ path: `${sheet}.png`, fullPage: true })
  await page.close()
  console.log(`${sheet}.png: ${pictures.length} pictures`)
}

/** Resolves when all that the view needs has arrived and is drawn. */
async function show(page: Page, url: string, zoom: number): Promise<void> {
  await page.goto(url)
  await page.locator('.map-area').first().waitFor({ state: 'attached' })
  if (zoom >= CONTEXT_ZOOM) await page.locator('.map-context').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(
    () => !document.querySelector('.map-context--waits, .leaflet-tile:not(.leaflet-tile-loaded)'),
  )
  await page.evaluate(() => new Promise<void>(done => requestIdleCallback(() => requestIdleCallback(() => done()))))
}
