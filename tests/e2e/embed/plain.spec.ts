/** The plain frame: with no script of ours on the page, sandboxed, without scripts at all; and what `embed.html` itself shows. */
import { COLOUR_RULES, expect, expectAccessible, test, WEST_ESSEX } from './test.ts'

const frame = (src: string, more = '') =>
  `<iframe class="widget" src="${src}" title="CCG Finder" width="100%" height="640" loading="lazy" allow="geolocation; clipboard-write" ${more}></iframe>`

test('works on a page with no script, and keeps its height', async ({ finder, host, widget }) => {
  await host(frame(`${finder.url}embed.html?q=CM16+6TN`), {
    'Content-Security-Policy': `default-src 'none'; frame-src ${new URL(finder.url).origin}`,
  })
  await widget().expectAnswer(WEST_ESSEX)
  await expect.poll(() => widget().height()).toBeGreaterThanOrEqual(640)
  await widget().search('M1 1AE')
  await widget().expectAnswer('NHS Manchester CCG')
})

const SANDBOXES = {
  'with our origin': 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
  'without any origin': 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox',
  'with scripts alone, as WordPress does': 'allow-scripts',
}

for (const [what, sandbox] of Object.entries(SANDBOXES)) {
  test(`works sandboxed ${what}`, async ({ finder, host, widget }) => {
    await host(frame(`${finder.url}embed.html?q=CM16+6TN`, `sandbox="${sandbox}"`))
    await widget().expectAnswer(WEST_ESSEX)
    await expect(widget().map.locator('.map-area--chosen')).toBeVisible()
    await widget().search('M1 1AE')
    await widget().expectAnswer('NHS Manchester CCG')
    await widget().field.fill('CM16 6TN')
    await widget().frame.getByRole('button', { name: 'Find', exact: true }).click()
    await widget().expectAnswer(WEST_ESSEX)
  })
}

test('sandboxed with scripts alone, it shows where the full finder is, and says that it may not ask for the position', async ({
  expected,
  finder,
  host,
  widget,
}) => {
  expected.push(/^console: .*[Gg]eolocation/)
  await host(frame(`${finder.url}embed.html?q=CM16+6TN`, 'sandbox="allow-scripts"'))
  await widget().expectAnswer(WEST_ESSEX)
  await expect(widget().frame.getByText('If a link does not open here, copy this address:')).toContainText(
    `${finder.url}#q=CM16+6TN`,
  )
  await widget().frame.getByRole('button', { name: 'Use my location' }).click()
  await expect(widget().frame.getByRole('alert')).toContainText('Your browser did not let us see where you are')
})

test('where scripts are off, it says what to do instead', async ({ context, expected, finder, host, page }) => {
  expected.push(/^console: Blocked script execution/)
  await host(frame(`${finder.url}embed.html`, 'sandbox=""'))
  await expect.poll(() => page.frames().some(frame => frame.url().includes('embed.html'))).toBe(true)
  const inside = page.frames().find(frame => frame.url().includes('embed.html'))!
  // Nothing can be run in there, not even to look; the browser itself tells what a screen reader would find.
  const session = await context.newCDPSession(inside)
  const read = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree')
    return nodes.map(({ role, name }) => `${role?.value}: ${name?.value}`).join('\n')
  }
  await expect.poll(read).toContain('closed on 1 July 2022')
  await expect.poll(read).toContain('link: find your integrated care board')
})

test('keeps the closing date and the sources; every link leaves the frame, and one leads to the full finder', async ({
  context,
  finder,
  host,
  widget,
}) => {
  await host(frame(`${finder.url}embed.html?q=CM16+6TN&theme=light`))
  const { frame: inside } = widget()
  await widget().expectAnswer(WEST_ESSEX)
  await expect(inside.getByText('Clinical Commissioning Groups (CCGs) closed on 1 July 2022.')).toBeVisible()
  await expect(inside.getByText('Contains OS data © Crown copyright')).toBeVisible()
  const links = inside.locator('a[href]')
  await expect(links.nth(3)).toBeAttached()
  const targets = await links.evaluateAll(all =>
    all.map(link => (link as HTMLAnchorElement).target || document.querySelector('base')?.target),
  )
  expect(new Set(targets)).toEqual(new Set(['_blank']))
  const opened = context.waitForEvent('page')
  await inside.getByRole('link', { name: 'Open the full finder' }).click()
  const full = await opened
  await expect(full).toHaveURL(`${finder.url}#q=CM16+6TN`)
  await expect(full.locator('#answer')).toContainText(WEST_ESSEX)
})

test('an address in which a system has escaped the ampersands twice shows the same', async ({
  finder,
  host,
  widget,
}) => {
  await host(
    frame(`${finder.url}embed.html?q=CM16+6TN&amp;#038;edition=ccg2019&amp;amp;theme=dark&amp;sections=search`),
  )
  await widget().expectAnswer(WEST_ESSEX)
  await expect(widget().frame.locator('html')).toHaveCSS('color-scheme', 'dark')
  await expect(widget().map).toHaveCount(0)
})

test('without the search it still says what went wrong', async ({ finder, host, widget }) => {
  await host(frame(`${finder.url}embed.html?q=CM16+9ZY&sections=map`))
  await expect(widget().frame.getByRole('alert')).toContainText('We do not know the postcode CM16 9ZY')
  await expect(widget().field).toHaveCount(0)
  await expect(widget().map).toBeVisible()
})

test('the wheel scrolls the page until the map has the focus, or with Ctrl', async ({ finder, host, page, widget }) => {
  await host(`<script src="${finder.url}embed.v1.js"></script><ccg-finder area="07H" sections="map"></ccg-finder>
    <div style="height:3000px"></div>`)
  await widget().expectFits()
  await expect(widget().map.locator('.map-area--chosen')).toBeVisible()
  const scale = async () => (await widget().map.locator('.map-area--chosen').boundingBox())!.width
  const map = (await widget().map.boundingBox())!
  await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2)
  const before = await scale()
  await page.mouse.wheel(0, -300)
  await expect(widget().frame.getByText('To zoom, hold Ctrl and scroll')).toBeVisible()
  // The detailed border may arrive meanwhile, and be a pixel wider; a step of the wheel is a fifth at least.
  expect((await scale()) / before).toBeCloseTo(1, 1)
  await page.mouse.wheel(0, 300)
  // To its end: the browser goes on with a scroll that it has begun, and the map would slip away from under the mouse again.
  await expect.poll(() => page.evaluate('scrollY')).toBe(300)
  await page.evaluate('scrollTo(0, 0)')
  await expect.poll(async () => (await widget().map.boundingBox())!.y).toBe(map.y)

  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await expect.poll(scale).toBeGreaterThan(before * 1.1)
  await page.keyboard.up('Control')

  await widget().map.focus()
  const closer = await scale()
  await page.mouse.wheel(0, 600)
  await expect.poll(scale).toBeLessThan(closer * 0.9)
})

test('“my location” works in a frame that may ask, and says so in one that may not', async ({
  context,
  expected,
  finder,
  host,
  widget,
}) => {
  expected.push(/^console: Permissions policy violation: Geolocation/)
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 51.7043, longitude: 0.1239 })
  await host(frame(`${finder.url}embed.html`))
  await widget().frame.getByRole('button', { name: 'Use my location' }).click()
  await widget().expectAnswer(WEST_ESSEX)
  await host(
    `<iframe class="widget" src="${finder.url}embed.html" title="CCG Finder" width="100%" height="640"></iframe>`,
  )
  await widget().frame.getByRole('button', { name: 'Use my location' }).click()
  await expect(widget().frame.getByRole('alert')).toContainText('Your browser did not let us see where you are')
})

test('no accessibility violation in any theme, with our colour or the partner’s', async ({ finder, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const theme of ['light', 'dark']) {
    for (const accent of ['', '&accent=5b2d8e', '&accent=%23a3195b']) {
      await page.goto(`${finder.url}embed.html?q=CM16+6TN&theme=${theme}${accent}`)
      await page.getByText('Population, budget and contacts').click()
      await expect(page.getByText('£382.6 million')).toBeVisible()
      await expect(page.getByRole('application').getByText('West Essex')).toBeVisible()
      // A theme and an own colour change colours alone.
      await expectAccessible(page, theme === 'light' && !accent ? undefined : COLOUR_RULES)
    }
  }
})

test('printed, a lazy frame that nobody has scrolled to is no empty box, and makes ready for paper', async ({
  finder,
  host,
  page,
  widget,
}) => {
  await page.addInitScript(() =>
    addEventListener('beforeprint', () => {
      document.documentElement.dataset.printed = document.querySelector('h1')?.textContent ?? 'nothing'
    }),
  )
  await host(`<div style="height: 9000px"></div>${frame(`${finder.url}embed.html?q=CM16+6TN`)}`)
  expect(page.frames().some(frame => frame.url().includes('embed.html'))).toBe(false)
  await page.pdf({ format: 'A4' })
  await expect(widget().frame.locator('html')).toHaveAttribute('data-printed', /CCG/)
})
