/** The app without a connection; `releases.spec.ts` keeps everything, of a smaller release. The worker is on here; elsewhere it would hide the faults that tests put in the way. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DIST } from '../../scripts/build.mjs'
import { createStaticServer, listen } from '../../scripts/serve.mjs'
import type { FileList } from '../../src/core/manifest.ts'
import { isKept } from '../../src/data/kept.ts'
import { parcelsOf } from '../../src/data/parcels.ts'
import { geoAddress } from '../servers/published.ts'
import { expect, test, WEST_ESSEX } from './app.ts'
import { FAILED_REQUEST } from './faults.ts'

test.use({ serviceWorkers: 'allow' })

const NEEDS_CONNECTION = 'This page needs a connection once'

/** Resolves when the worker has taken over and has the files that arrived before it did. */
async function waitForWorker(page: Page, shard: string): Promise<void> {
  const isKept = (path: string) => caches.match(path).then(Boolean)
  await expect.poll(() => page.evaluate(isKept, geoAddress(`directory/${shard}.bin`)), { timeout: 30_000 }).toBe(true)
}

test('what was looked up before is there without a connection, the list and the map too', async ({
  app,
  page,
  context,
  expected,
}) => {
  expected.push(FAILED_REQUEST)
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await waitForWorker(page, 'CM16')
  await context.setOffline(true)
  await app.open('?q=CM16+6AA')
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.map.locator('path').nth(100)).toBeAttached()
  await app.open('?view=list')
  await expect(page.getByRole('rowheader')).toHaveCount(207)
  await app.search('TR19 7AA')
  await expect(app.alert).toContainText('You may be offline.')
  await context.setOffline(false)
  await app.press(app.alert.getByRole('button', { name: 'Try again' }))
  await app.expectAnswer('NHS Kernow CCG')
})

test('every file that can be kept comes out of its pack as the manifest has it', () => {
  const { files } = JSON.parse(readFileSync(join(DIST, geoAddress('manifest.json')), 'utf8')) as FileList
  const kept = files.filter(({ path }) => isKept(path))
  expect(kept.length).toBeGreaterThan(6000)
  const wrong: string[] = []
  for (const parcel of parcelsOf(kept)) {
    const contents = parcel.open(readFileSync(join(DIST, geoAddress(parcel.path))))
    for (const [i, { path, sha256 }] of parcel.files.entries())
      if (createHash('sha256').update(contents[i]!).digest('hex') !== sha256) wrong.push(path)
  }
  expect(wrong).toEqual([])
})

test('who opens the part before any question has the worker from then on', async ({ app, page }) => {
  const state = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state)
  await app.open()
  expect(await state()).toBeUndefined()
  await app.press(page.getByText('Use it without a connection'))
  await expect.poll(state).toBe('activated')
})

test('says so when the device is full, and goes on working', async ({ app, page }) => {
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
  })
  await app.open('?q=CM16+6TN')
  await app.press(page.getByText('Use it without a connection'))
  await app.press(page.getByRole('button', { name: /^Keep everything/ }))
  await expect(page.getByText('This device has no room for everything.')).toBeVisible()
  await app.expectAnswer(WEST_ESSEX)
})

test('says so when the website has newer data than the page, and keeps nothing of it', async ({
  app,
  expected,
  page,
}) => {
  expected.push(FAILED_REQUEST)
  await page.route(`**${geoAddress('manifest.json')}`, route => route.fulfill({ status: 404 }))
  await app.open()
  await app.press(page.getByText('Use it without a connection'))
  await app.press(page.getByRole('button', { name: /^Keep everything/ }))
  await expect(page.getByText('There is a newer version of CCG Finder.')).toBeVisible()
})

test('offers a new version and leaves the page alone until it is wanted', async ({ app, page, expected }) => {
  expected.push(/^request: http:\/\/127\.0\.0\.1:/)
  const site = createStaticServer(DIST)
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8')
  let release = 1
  const server = createServer((request, response) => {
    if (request.url !== '/sw.js') return site.emit('request', request, response)
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(`${worker}\n// release ${release}`)
  })
  const port = await listen(server, '127.0.0.1', 0)
  try {
    await page.goto(`http://127.0.0.1:${port}/?q=CM16+6TN`)
    await waitForWorker(page, 'CM16')
    release = 2
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then(found => found?.update()))
    const offer = page.getByText('A new version of CCG Finder is ready.')
    await expect(offer).toBeVisible({ timeout: 30_000 })
    await app.expectAnswer(WEST_ESSEX)
    // Taken elsewhere, as by another tab: this one, which installed the first version, can still go over to it.
    await page.evaluate(async () => {
      const taken = new Promise(resolve => navigator.serviceWorker.addEventListener('controllerchange', resolve))
      const registration = await navigator.serviceWorker.getRegistration()
      registration?.waiting?.postMessage({ type: 'SKIP_WAITING' })
      await taken
    })
    const reloaded = page.waitForEvent('load')
    await app.press(page.getByRole('button', { name: 'Use it now' }))
    await reloaded
    await app.expectAnswer(WEST_ESSEX)
    await expect(offer).toBeHidden()
  } finally {
    server.closeAllConnections()
    server.close()
  }
})

test('a file is converted without a connection, once the page was used', async ({ app: _, page, context }) => {
  const convert = async () => {
    await page.goto('/bulk.html')
    await page.getByLabel(/paste a list/).fill('CM16 6TN\nCM16 6AA')
    await page.getByRole('button', { name: 'Use this list' }).click()
    await page.getByRole('button', { name: 'Look up every row' }).click()
    await expect(page.getByText('2 found', { exact: true })).toBeVisible()
  }
  await convert()
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 30_000 })
    .toBe(true)
  await convert()
  await waitForWorker(page, 'CM16')
  await context.setOffline(true)
  await convert()
})

test('pages seen before open although the server hangs; one that was never here says so in our words', async ({
  app,
  page,
  context,
  expected,
}) => {
  expected.push(FAILED_REQUEST, /^request: http:\/\/127\.0\.0\.1:/)
  const site = createStaticServer(DIST)
  let isHanging = false
  const server = createServer((request, response) => isHanging || site.emit('request', request, response))
  const port = await listen(server, '127.0.0.1', 0)
  const home = `http://127.0.0.1:${port}/`
  try {
    await page.goto(`${home}?q=CM16+6TN`)
    await waitForWorker(page, 'CM16')
    await page.goto(`${home}ccg/07h-west-essex.html`)
    const seen = `${home}ccg/07h-west-essex.html`
    await expect.poll(() => page.evaluate(url => caches.match(url).then(Boolean), seen)).toBe(true)
    isHanging = true
    for (const path of ['ccg/07h-west-essex.html', '?q=CM16+6AA', 'embed.html?q=CM16+6TN']) {
      const opened = await page.goto(home + path)
      expect(opened?.fromServiceWorker()).toBe(true)
      await expect(page.getByText(WEST_ESSEX).first()).toBeVisible()
    }
    await page.goto(`${home}builder.html`)
    await expect(page.getByRole('region', { name: 'A frame', exact: true })).toBeVisible()
    isHanging = false
    await context.setOffline(true)
    // Every page either opens, although it was never here, or says what it needs; none is the browser's own.
    for (const [path, title] of Object.entries({
      'bulk.html': 'Look up many postcodes',
      'builder.html': 'Put CCG Finder on your website',
      'embed.html?q=CM16+6TN': WEST_ESSEX,
      'areas.html': NEEDS_CONNECTION,
      'towns.html': NEEDS_CONNECTION,
      'privacy.html': 'Privacy: what the website can see',
      'accessibility.html': 'Accessibility of CCG Finder',
      'no-such-page.html': NEEDS_CONNECTION,
      'ccg/14l-manchester.html': NEEDS_CONNECTION,
    })) {
      await page.goto(home + path)
      await expect(page.getByRole('heading', { name: title }).first(), path).toBeVisible()
    }
    await page.getByRole('link', { name: 'Find the CCG of a postcode or place' }).click()
    await expect(app.field).toBeVisible()
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
