/**
 * How many source files one act runs through, in a browser, from the sources themselves. Another folder of the project,
 * an older one, may be named: `FILES_OF=../old npm run bench files`.
 */
import { relative, resolve } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { createServer } from 'vite'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/lib/chromium.mjs'

const ROOT = resolve(process.env.FILES_OF ?? new URL('../../', import.meta.url).pathname)

const ACTS: readonly (readonly [name: string, act: (page: Page) => Promise<void>])[] = [
  [
    'a postcode',
    async page => {
      await page.locator('input[name="q"]').fill('CM16 6TN')
      await page.locator('input[name="q"]').press('Enter')
    },
  ],
  ['a click on the map', page => page.locator('.map__canvas').click({ position: { x: 200, y: 200 } })],
  ['another edition', page => page.getByRole('button', { name: /^Later/ }).click()],
]

export async function benchFilesCrossed(): Promise<void> {
  const server = await createServer({ root: ROOT, configFile: `${ROOT}/vite.config.ts`, logLevel: 'error' })
  await server.listen(4610)
  const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium', args: CHROMIUM_ARGS })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
    const url = `http://localhost:4610/`
    // Everything is compiled and loaded once before it is counted.
    for (const query of ['?q=CM16+6TN', '']) {
      await page.goto(url + query, { waitUntil: 'networkidle', timeout: 120_000 })
      await page.locator('path.map-area').first().waitFor({ state: 'attached', timeout: 120_000 })
      await page.waitForLoadState('networkidle')
    }
    for (const [name, act] of ACTS) await count(page, name, act)
  } finally {
    await browser.close()
    await server.close()
  }
}

async function count(page: Page, name: string, act: (page: Page) => Promise<void>): Promise<void> {
  await page.coverage.startJSCoverage({ resetOnNavigation: false })
  await act(page)
  await page.locator('#answer:not([aria-busy="true"])').waitFor({ timeout: 60_000 })
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise(done => requestIdleCallback(done)))
  const scripts = await page.coverage.stopJSCoverage()
  // What begins with the script is the module itself, which may be loaded without being used.
  const run = scripts.filter(({ functions }) =>
    functions.some(({ ranges: [whole] }) => whole!.startOffset > 0 && whole!.count > 0),
  )
  const files = run.flatMap(({ url }) => /\/(src\/[^?]+\.tsx?)/.exec(new URL(url).pathname)?.[1] ?? [])
  const unique = [...new Set(files)].sort()
  const rooms = new Map<string, number>()
  for (const file of unique) rooms.set(file.split('/')[1]!, (rooms.get(file.split('/')[1]!) ?? 0) + 1)
  const parts = [...rooms].map(([room, files]) => `${room} ${files}`).join(', ')
  console.log(`${name}: ${unique.length} files of ${relative('', ROOT) || '.'} (${parts})`)
  if (process.env.FILES_LISTED) console.log(unique.map(file => `  ${file}`).join('\n'))
}
