/** One release follows another, with two real builds: whatever the order, a visit ends right, or with a reload that helps. */
import { NEW_NAME } from '../servers/releases.ts'
import { expect, WEST_ESSEX } from './app.ts'
import { again, both, holdPuts, install, isSpoilt, QUESTION, spoil, test } from './releaseTest.ts'

// One worker, because the second build takes seconds; a small map, because it is not what is tested.
test.describe.configure({ mode: 'default' })
test.use({ viewport: { width: 800, height: 500 } })

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
  for (const url of files) expect(url).toMatch(/^\/assets\/[\w.~-]+-[\w-]{8}\.\w+$|^\/geo\/\w+\.[0-9a-f]{8}[./]/)
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
      await expect.poll(() => spoil(page, address)).toBe(true)
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
    await expect.poll(() => spoil(page, '/geo/areas\\.')).toBe(true)
    await page.reload()
    // Whoever asks next gets a good one: the person by the button, or another part of the page before that.
    await expect(async () => {
      const button = page.getByRole('button', { name: 'Try again' }).first()
      if (await button.isVisible()) await button.click({ timeout: 1_000 })
      await expect(app.answer).toContainText(WEST_ESSEX, { timeout: 2_000 })
    }).toPass()
    await expect.poll(() => page.evaluate(isSpoilt, '/geo/areas\\.')).toBe(false)
  })

  test('keeps everything: stopped, gone on with where it was, and then there without a connection', async ({
    app,
    context,
    host,
    page,
  }) => {
    // However fast the machine is, not everything is kept before somebody stops it.
    await holdPuts(page, 500)
    host.has('new', ['new'])
    await page.goto(host.url + QUESTION)
    await app.expectAnswer(NEW_NAME)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await app.press(page.getByText('Use it without a connection'))
    await app.press(page.getByRole('button', { name: /^Keep everything \(\d+\.\d MB\)$/ }))
    const bar = page.getByRole('progressbar')
    await expect
      .poll(() => bar.evaluate(element => (element as HTMLProgressElement).value), { timeout: 30_000 })
      .toBeGreaterThan(1_000_000)
    await app.press(page.getByRole('button', { name: 'Stop' }))
    await page.evaluate('release()')
    await expect(page.getByText('Stopped. What has arrived stays')).toBeVisible()
    const before = await page.evaluate(async () => (await (await caches.open('geo')).keys()).length)
    expect(before).toBeGreaterThan(5)

    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await app.press(page.getByRole('button', { name: 'Go on keeping everything' }))
    await expect(page.getByText('All that the search, the map and the list need is kept on this device.')).toBeVisible({
      timeout: 120_000,
    })
    const after = await page.evaluate(async () => (await (await caches.open('geo')).keys()).length)
    expect(asked.filter(url => url.includes('/geo/directory.')).length).toBeLessThanOrEqual(after - before)

    await context.setOffline(true)
    await page.goto(`${host.url}?q=TR19+7AA`)
    await app.expectAnswer('NHS Kernow CCG')
    await page.goto(`${host.url}?q=Wimbledon`)
    await app.expectAnswer('NHS Merton CCG')
    await page.goto(`${host.url}?practice=F81043`)
    await app.expectAnswer(NEW_NAME)
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
