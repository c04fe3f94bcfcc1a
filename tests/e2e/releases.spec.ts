/** One release follows another, with two real builds: whatever the order, a visit ends right, or with a reload that helps. */
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Page } from '@playwright/test'
import { buildNewRelease, NEW_NAME, type ReleaseHost, startReleaseHost } from '../servers/releases.ts'
import { test as base, expect, WEST_ESSEX } from './app.ts'

// One worker, because the second build takes seconds.
base.describe.configure({ mode: 'default' })

const test = base.extend<{ host: ReleaseHost }, { newDist: string }>({
  newDist: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that one needs from this pattern
    async ({}, use) => {
      const dist = await buildNewRelease()
      await use(dist)
      await rm(dirname(dist), { recursive: true })
    },
    { scope: 'worker' },
  ],
  // The app's fixture watches for errors and for other hosts; here both are what is tested.
  expected: async ({ expected }, use) => {
    expected.push(/^request: http:\/\/127\.0\.0\.1:/, /^console: /)
    await use(expected)
  },
  host: async ({ newDist }, use) => {
    const host = await startReleaseHost(newDist)
    await use(host)
    await host.stop()
  },
})

const QUESTION = '?q=CM16+6TN'
const both = ['old', 'new'] as const
const again = (page: Page) => page.getByRole('button', { name: 'Load the page again' })

test('a release: pages after files; nothing has two meanings, so a CDN may drop queries', async ({
  app,
  host,
  page,
}) => {
  host.has('old', both)
  await page.goto(host.url + QUESTION)
  await app.expectAnswer(WEST_ESSEX)
  host.has('new', both)
  await page.reload()
  await app.expectAnswer(NEW_NAME)
  const files = host.asked.filter(url => /^\/(?:assets|geo)\//.test(url))
  expect(files.length).toBeGreaterThan(10)
  for (const url of files) expect(url).toMatch(/^\/assets\/[\w~-]+-[\w-]{8}\.\w+$|^\/geo\/\w+\.[0-9a-f]{8}[./]/)
})

test('a release in the wrong order: pages before files say so, and load again', async ({ app, host, page }) => {
  host.has('new', ['old'])
  await page.goto(host.url + QUESTION)
  const words = page.getByText('CCG Finder did not load completely.')
  await expect(words).toBeVisible()
  host.has('new', both)
  await page.getByRole('link', { name: 'Load this page again' }).click()
  await app.expectAnswer(NEW_NAME)
  await expect(words).toHaveCount(0)
})

test('a rollback: the pages of before, and nothing else', async ({ app, host, page }) => {
  host.has('new', both)
  await page.goto(host.url + QUESTION)
  await app.expectAnswer(NEW_NAME)
  host.has('old', both)
  await page.goto(host.url + QUESTION)
  await app.expectAnswer(WEST_ESSEX)
  await page.goto(`${host.url}embed.html${QUESTION}`)
  await app.expectAnswer(WEST_ESSEX)
})

test('two releases side by side, each right by itself', async ({ app, context, host, page }) => {
  host.has('old', both)
  await page.goto(host.url)
  const other = await context.newPage()
  host.has('new', both)
  await other.goto(host.url + QUESTION)
  await expect(other.locator('#answer')).toContainText(NEW_NAME)
  await app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
})

test('a tab a week old, whose files are gone: a reload helps at once', async ({ app, host, page }) => {
  host.has('old', ['old'])
  await page.goto(host.url + QUESTION)
  await app.expectAnswer(WEST_ESSEX)
  host.has('new', ['new'])
  await app.search('M1 1AE')
  await expect(app.alert).toContainText('The file is missing from our website')
  await app.press(again(page).first())
  await app.expectAnswer('NHS Manchester CCG')
  await app.search('CM16 6TN')
  await app.expectAnswer(NEW_NAME)
})

test.describe('with the worker', () => {
  test.use({ serviceWorkers: 'allow' })

  /** Opens the old release and waits until its worker answers. */
  async function install(page: Page, host: ReleaseHost): Promise<void> {
    host.has('old', both)
    await page.goto(host.url + QUESTION)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  }
  /** Overwrites what the worker keeps at the first such address. */
  const spoil = (page: Page, address: string) =>
    page.evaluate(async address => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        const request = (await cache.keys()).find(({ url }) => new URL(url).pathname.match(address))
        const kept = request && (await cache.match(request))
        if (kept) await cache.put(request, new Response('{', { headers: kept.headers }))
        if (kept) return true
      }
      return false
    }, address)

  /** Runs in the page. */
  async function isSpoilt(address: string): Promise<boolean> {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const isIt = new URL(request.url).pathname.match(address)
        if (isIt && (await (await cache.match(request))?.text()) === '{') return true
      }
    }
    return false
  }

  test('the worker of the build before goes on, offers the new one, and hands over', async ({ app, host, page }) => {
    await install(page, host)
    host.has('new', both)
    await page.reload()
    await app.expectAnswer(WEST_ESSEX)
    await app.press(page.getByRole('button', { name: 'Use it now' }))
    await app.expectAnswer(NEW_NAME)
  })

  test('the worker of the build before, whose files are gone: a reload helps at once', async ({ app, host, page }) => {
    await install(page, host)
    host.has('new', ['new'])
    await page.reload()
    await app.expectAnswer(WEST_ESSEX)
    await app.search('M1 1AE')
    await expect(app.alert).toContainText('The file is missing from our website')
    await app.press(again(page).first())
    await app.expectAnswer('NHS Manchester CCG')
    await app.search('CM16 6TN')
    await app.expectAnswer(NEW_NAME)
  })

  for (const [what, address] of Object.entries({ 'a script': '/assets/index-.*js$', 'the page': '/index.html$' })) {
    test(`${what} damaged in the worker’s store is thrown out: the next visit is good`, async ({
      context,
      expected,
      host,
      page,
    }) => {
      expected.push(/^uncaught: /)
      await install(page, host)
      expect(await spoil(page, address)).toBe(true)
      await page.reload()
      await expect(page.getByText(WEST_ESSEX)).toHaveCount(0)
      await expect.poll(() => page.evaluate(isSpoilt, address)).toBe(false)
      const next = await context.newPage()
      await next.goto(host.url + QUESTION)
      await expect(next.locator('#answer')).toContainText(WEST_ESSEX)
    })
  }

  test('data damaged in the worker’s store is thrown out and asked for again', async ({ app, host, page }) => {
    await install(page, host)
    // The worker has looked at its store once by then, and does not before the next visit.
    await page.reload()
    await app.expectAnswer(WEST_ESSEX)
    expect(await spoil(page, '/geo/areas\\.')).toBe(true)
    await page.reload()
    // Whoever asks next gets a good one: the person by the button, or another part of the page before that.
    await expect(async () => {
      const button = page.getByRole('button', { name: 'Try again' }).first()
      if (await button.isVisible()) await button.click({ timeout: 1_000 })
      await expect(app.answer).toContainText(WEST_ESSEX, { timeout: 2_000 })
    }).toPass()
    expect(await page.evaluate(isSpoilt, '/geo/areas\\.')).toBe(false)
  })

  test('a file that arrives damaged while the worker installs does not stop it, and is not kept', async ({
    host,
    page,
  }) => {
    host.damageNext(/\/geo\/places\./)
    await install(page, host)
    const kept = await page.evaluate(async () => {
      const { url } = (
        await (await caches.open((await caches.keys()).find(name => name.includes('precache'))!)).keys()
      ).find(({ url }) => url.includes('/geo/places.'))!
      return (await (await caches.match(url))!.json()).names.length
    })
    expect(kept).toBeGreaterThan(1000)
  })
})
