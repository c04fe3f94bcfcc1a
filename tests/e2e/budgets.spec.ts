/** What the app may weigh over the wire, in bytes: a change that makes it heavier has to say so here. */
import { readdirSync, statSync } from 'node:fs'
import { geoAddress } from '../servers/published.ts'
import { expect, test, WEST_ESSEX } from './app.ts'
import { holdBack } from './holdBack.ts'

const KB = 1000
const ASSETS = 'dist/assets'

/** Each chunk of the build, brotli, by the name before its hash. A new one needs a budget of its own. */
const CHUNKS: Readonly<Record<string, number>> = {
  'index.js': 4.5 * KB,
  'index.css': 1.5 * KB,
  'libraries.js': 73 * KB,
  'shared.js': 40.5 * KB,
  'shared.css': 4.5 * KB,
  'MapView.js': 14.5 * KB,
  // As far as the first map uses it (scripts/lib/trim).
  'leaflet.js': 26 * KB,
  'MapView.css': 3.5 * KB,
  'answer.js': 11 * KB,
  'details.js': 13 * KB,
  'bulk.js': 14 * KB,
  'bulk.css': 2 * KB,
  // It asks for the borders by pieces, and reads texts of every kind: addresses, positions with labels, names.
  'worker.js': 31 * KB,
}
/** A chunk that has no budget yet: what a feature that comes when it is needed may weigh. */
const LAZY = 40 * KB

/** Files that a person's browser fetches by themselves. */
const FILES: Readonly<Record<string, number>> = {
  'overview.json': 31 * KB,
  'detail.json': 380 * KB,
  'areas.json': 10 * KB,
  'land.json': 4 * KB,
  'places.json': 50 * KB,
}

const size = (path: string) => statSync(path).size

test('no chunk of the build is over its budget', () => {
  const packed = readdirSync(ASSETS).filter(name => /\.(?:js|css)\.br$/.test(name))
  expect(packed.length).toBeGreaterThan(5)
  const over = packed.flatMap(file => {
    const name = file.replace(/-[\w-]{8}(\.\w+)\.br$/, '$1')
    const budget = CHUNKS[name] ?? LAZY
    const bytes = size(`${ASSETS}/${file}`)
    return bytes > budget ? [`${name}: ${bytes} bytes of ${budget}`] : []
  })
  expect(over).toEqual([])
})

test('no data file is over its budget', () => {
  const over = Object.entries(FILES).flatMap(([file, budget]) => {
    const bytes = size(`dist${geoAddress(file)}.br`)
    return bytes > budget ? [`${file}: ${bytes} bytes of ${budget}`] : []
  })
  expect(over).toEqual([])
})

test('a postcode lookup takes one small file: 6 KB in the middle, 30 KB at most, 25 MB in all', () => {
  const folder = `dist${geoAddress('directory')}`
  const sizes = readdirSync(folder)
    .filter(name => name.endsWith('.bin'))
    .map(name => size(`${folder}/${name}`))
    .sort((a, b) => a - b)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(6 * KB)
  expect(sizes.at(-1)).toBeLessThanOrEqual(30 * KB)
  expect(sizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(25_000 * KB)
})

test('the first view is at most 225 KB in 16 requests over the wire, headers and all', async ({ app, page }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const addresses = new Map<string, string>()
  const received: { url: string; bytes: number }[] = []
  session.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, request.url))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    received.push({ url: addresses.get(requestId) ?? requestId, bytes: encodedDataLength })
  })
  await app.open()
  await expect(app.map.locator('path').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  const total = received.reduce((sum, { bytes }) => sum + bytes, 0)
  expect(total, received.map(({ url, bytes }) => `${bytes} ${url}`).join('\n')).toBeLessThanOrEqual(225 * KB)
  expect(received.length).toBeLessThanOrEqual(16)
  expect(total).toBeGreaterThan(50 * KB)
  test.info().annotations.push({ type: 'bytes', description: `${total} in ${received.length} requests` })
})

test('a postcode is answered before the hashes of all files are there, and without words that it does not need', async ({
  app,
  page,
}) => {
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  const release = await holdBack(page, /\/folderHashes-[^/]*\.js$/)
  await app.open()
  await app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  release()
  await expect(page.locator('#budget')).toBeAttached()
  expect(asked.some(path => /\/folderHashes-[^/]*\.js$/.test(path))).toBe(true)
  expect(asked.filter(path => /\/ShownInWords-[^/]*\.js$/.test(path))).toEqual([])
})

test('a widget with the search alone does not ask for the map', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await page.goto('/embed.html?sections=search')
  await expect(page.getByRole('combobox')).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(asked.filter(path => /\/(?:MapView|leaflet)-[^/]*\.js$/.test(path))).toEqual([])
  expect(asked.some(path => /\/shared-[^/]*\.js$/.test(path))).toBe(true)
})
