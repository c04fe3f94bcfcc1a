/** What a long life does to a page: slow files, blocked storage, a new release under an open tab, and impatience. */
import { readFileSync } from 'node:fs'
import { geoAddress } from '../servers/published.ts'
import { expect, test, WEST_ESSEX } from './app.ts'
import { FAILED_REQUEST } from './faults.ts'

test('a file that takes 30 seconds is given up with a message, and found at the second try', async ({
  app,
  expected,
  page,
}) => {
  expected.push(FAILED_REQUEST)
  // The page's clock runs ahead, so that nobody waits: AbortSignal.timeout ends a request by it.
  await page.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    AbortSignal.timeout = milliseconds => timeout(milliseconds / 40)
  })
  const isShard = ({ pathname }: URL) => pathname === geoAddress('directory/CM16.bin')
  await page.route(isShard, () => undefined)
  await app.open()
  await app.search('CM16 6TN')
  await expect(app.alert).toContainText('It took too long to arrive')
  await expect(app.field).toHaveValue('CM16 6TN')
  await page.unroute(isShard)
  await app.press(page.getByRole('button', { name: 'Try again' }).first())
  await app.expectAnswer(WEST_ESSEX)
})

test('works with storage blocked, and keeps nothing in it otherwise', async ({ app, page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    }
  })
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.map.getByText('West Essex')).toBeVisible()
  await app.press(page.getByText('Use it without a connection'))
  await expect(page.getByText('Your browser does not let us keep files.')).toBeVisible()
})

test('works without ResizeObserver, IntersectionObserver, geolocation and any drawing by the graphics card', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : Reflect.apply(getContext, this, [kind, ...rest])
    } as typeof getContext
    Reflect.deleteProperty(window, 'IntersectionObserver')
    Reflect.deleteProperty(window, 'ResizeObserver')
    Reflect.deleteProperty(Navigator.prototype, 'geolocation')
  })
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await app.press(app.change)
  await app.press(page.getByRole('button', { name: 'Use my location' }))
  await expect(page.getByText('Your device could not tell where you are')).toBeVisible()
})

test('a tab left open over a new release never mixes the two: it says so, and a reload answers', async ({
  app,
  expected,
  page,
}) => {
  expected.push(FAILED_REQUEST)
  await app.open()
  await expect(app.map.locator('path').first()).toBeVisible()
  // The new release's shard: whole, but its stamp is another.
  const shard = Buffer.from(readFileSync('public/geo/directory/CM16.bin'))
  shard.writeUInt32BE((shard.readUInt32BE(4) ^ 1) >>> 0, 4)
  const isShard = ({ pathname }: URL) => pathname === geoAddress('directory/CM16.bin')
  await page.route(isShard, route => route.fulfill({ contentType: 'application/octet-stream', body: shard }))
  await app.search('CM16 6TN')
  await expect(app.alert).toContainText('We could not load')
  await expect(app.answer.locator('#answer-heading')).toHaveCount(0)
  await page.unroute(isShard)
  await page.reload()
  await app.expectAnswer(WEST_ESSEX)
})

test('every link out says less than where one was', async ({ app, page }) => {
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await expect(page.locator('#history')).toBeAttached()
  await expect(page.getByRole('contentinfo').getByRole('link').first()).toBeVisible()
  const links = await page.getByRole('link').evaluateAll(all =>
    all
      .map(link => link as HTMLAnchorElement)
      .filter(({ origin }) => origin !== location.origin)
      .map(({ target, rel }) => ({ target, rel })),
  )
  expect(links.length).toBeGreaterThan(3)
  // No new window that could reach back; and the page's own policy keeps the query, where the postcode stands, to ourselves.
  expect(links.filter(({ target, rel }) => target === '_blank' && !/noopener/.test(rel))).toEqual([])
  await expect(page.locator('meta[name=referrer]')).toHaveAttribute('content', /same-origin|no-referrer/)
})
