/** Pages and policies that hold the widget back, print it or hide where they are. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { DIST } from '../../../scripts/build.mjs'
import { elementSnippet } from '../../../src/core/embed/snippets.ts'
import { PATIENCE } from '../../../src/loader/element.ts'
import { SETTINGS } from './settings.ts'
import { expect, test, WEST_ESSEX } from './test.ts'

const loader = (finder: { url: string }) => `<script src="${finder.url}embed.v1.js"></script>`
const TOLD = `<script nonce="t">window.told = []
  document.addEventListener('ccg-error', ({ detail }) => told.push(detail.code))</script>`

/** What stands between a partner's page and the widget: how it answers, or the page's own policy. */
const OBSTACLES: Record<string, { block?: (page: Page) => Promise<unknown>; policy?: string }> = {
  'an error': { block: page => page.route('**/embed.html*', route => route.fulfill({ status: 500, body: 'Error' })) },
  'no connection': { block: page => page.route('**/embed.html*', route => route.abort('connectionreset')) },
  silence: { block: page => page.route('**/embed.html*', () => {}) },
  'a program that does not come': { block: page => page.route('**/assets/*.js', route => route.abort()) },
  'a page that refuses frames': { policy: "frame-src 'none'" },
}

for (const [index, [what, { block, policy }]] of Object.entries(OBSTACLES).entries()) {
  test(`where there is ${what}, the partner’s link stays and the page is told after a time`, async ({
    expected,
    finder,
    page,
    partner,
  }) => {
    expected.push(/^console: Failed to load resource/, /^console: .*(?:frame-src|Framing)/)
    // Time stands still: the machine may be slow.
    await page.clock.install({ time: 0 })
    await page.clock.pauseAt(1000)
    await block?.(page)
    const url = partner.put(`obstacle-${index}.html`, {
      body: `<!doctype html><title>A council</title>${TOLD}${loader(finder)}<ccg-finder><a href="${finder.url}">Find your CCG</a></ccg-finder>`,
      headers: policy ? { 'Content-Security-Policy': policy } : {},
    })
    // A page has not loaded before its frames.
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    await expect(page.locator('ccg-finder iframe')).toBeAttached()
    await page.clock.fastForward(PATIENCE - 1)
    expect(await page.evaluate('told')).toEqual([])
    await page.clock.fastForward(1)
    expect(await page.evaluate('told')).toEqual(['not-loaded'])
    await expect(page.locator('ccg-finder iframe')).toBeHidden()
    await expect(page.getByRole('link', { name: 'Find your CCG' })).toBeVisible()
  })
}

test('where the page’s policy refuses the style of the snippet, the widget works', async ({
  expected,
  finder,
  host,
  page,
  widget,
}) => {
  const { origin } = new URL(finder.url)
  expected.push(/^console: .*inline style/)
  const refused = page.waitForEvent('console', message => /inline style/.test(message.text()))
  await host(elementSnippet(finder.url, SETTINGS, '?q=CM16+6TN'), {
    'Content-Security-Policy': `default-src 'none'; script-src ${origin}; frame-src ${origin}`,
  })
  await refused
  await widget().expectAnswer(WEST_ESSEX)
  await widget().expectFits()
})

test('the finder is not told on which page it stands, even where that page tells everybody', async ({
  finder,
  host,
  page,
  widget,
}) => {
  const referrers: (string | undefined)[] = []
  page.on('request', request => {
    if (request.url().startsWith(finder.url) && !request.url().endsWith('embed.v1.js'))
      referrers.push(request.headers().referer)
  })
  await host(`${loader(finder)}<ccg-finder postcode="CM16 6TN"></ccg-finder>`, { 'Referrer-Policy': 'unsafe-url' })
  await widget().expectAnswer(WEST_ESSEX)
  expect(referrers.length).toBeGreaterThan(10)
  expect(referrers.filter(Boolean)).toEqual([])
})

test('printed, the page has the answer and the address of the full finder', async ({ finder, host, page, widget }) => {
  await host(`${loader(finder)}<ccg-finder postcode="CM16 6TN"><a href="${finder.url}">Find it</a></ccg-finder>`)
  await widget().expectAnswer(WEST_ESSEX)
  await expect(widget().map.locator('.map-area--chosen')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(widget().answer.locator('#answer-heading')).toBeVisible()
  await expect(widget().frame.getByText(`${finder.url}#q=CM16+6TN`)).toBeVisible()
  await widget().expectFits()
  await expect(page.getByText('Find it')).toBeHidden()
})

test('printed without the widget, the page has its link with the address', async ({ expected, finder, host, page }) => {
  expected.push(/^console: Failed to load resource/)
  await page.route('**/embed.html*', route => route.abort())
  await host(`${loader(finder)}<ccg-finder><a href="${finder.url}">Find your CCG</a></ccg-finder>`)
  const link = page.getByRole('link', { name: 'Find your CCG' })
  const printed = () => link.evaluate(element => getComputedStyle(element, '::after').content)
  await expect.poll(printed).toBe('none')
  await page.emulateMedia({ media: 'print' })
  await expect.poll(printed).toBe(`" ${finder.url}"`)
})

const SANDBOX = 'allow-scripts allow-forms allow-popups'
for (const [what, sandbox, isShown] of [
  ['without our origin', SANDBOX, true],
  ['with it', `${SANDBOX} allow-same-origin`, false],
] as const) {
  test(`sandboxed windows ${what}: the finder refuses to be in one, the widget goes on`, async ({
    context,
    finder,
    host,
    widget,
  }) => {
    await host(
      `<iframe class="widget" sandbox="${sandbox}" src="${finder.url}embed.html?q=CM16+6TN&sections=search" title="CCG Finder" height="900"></iframe>`,
    )
    await widget().expectAnswer(WEST_ESSEX)
    const opened = context.waitForEvent('page')
    await widget().frame.getByRole('link', { name: 'Open the full finder' }).click()
    const full = await opened
    await expect.poll(() => full.url()).toMatch(/^(?:chrome-error:|about:blank)/)
    await expect(full.locator('#answer')).toHaveCount(0)
    await expect(widget().frame.getByText(`${finder.url}#q=CM16+6TN`).first()).toBeVisible({ visible: isShown })
    await widget().search('M1 1AE')
    await widget().expectAnswer('NHS Manchester CCG')
  })
}

test('a page on a disk: the frame works, and the element keeps its least height', async ({ finder, page, widget }) => {
  const folder = await mkdtemp(join(tmpdir(), 'ccg-finder-test-'))
  const file = join(folder, 'page.html')
  await writeFile(
    file,
    `<!doctype html><title>A leaflet</title>${TOLD}${loader(finder)}
     <iframe class="widget" src="${finder.url}embed.html?q=CM16+6TN" title="CCG Finder" height="900"></iframe>
     <ccg-finder area="07H" min-height="500"><a href="${finder.url}">Find your CCG</a></ccg-finder>`,
  )
  await page.goto(pathToFileURL(file).href)
  await rm(folder, { recursive: true })
  await widget(0).expectAnswer(WEST_ESSEX)
  await widget(1).expectAnswer('NHS West Essex CCG')
  await expect.poll(() => widget(1).height()).toBe(500)
  expect(await page.evaluate('told')).toEqual([])
})

test('the finder itself opened from a disk says that it has to come from a website', async ({ expected, page }) => {
  expected.push(/./)
  for (const name of ['index.html', 'bulk.html', 'embed.html']) {
    await page.goto(pathToFileURL(join(DIST, name)).href)
    await expect(page.getByText('has to come from a website')).toBeVisible()
  }
})
