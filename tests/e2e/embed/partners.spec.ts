/** What a partner's page looks like with the widget in it: nothing jumps, and the widget has its room. */
import type { Page } from '@playwright/test'
import { elementSnippet, frameSnippet, linkSnippet } from '../../../src/core/embed/snippets.ts'
import { SETTINGS } from './settings.ts'
import { expect, test, WEST_ESSEX } from './test.ts'

const loader = (finder: { url: string }) => `<script src="${finder.url}embed.v1.js" async></script>`

/** How much a page has jumped, by the measure of browsers (CLS). */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        let sum = 0
        const observer = new PerformanceObserver(list => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
      }),
  )

for (const width of [1280, 390]) {
  for (const kind of ['frame', 'element', 'link'] as const) {
    test(`the snippet with ${kind}: the page around does not jump at ${width} px`, async ({
      finder,
      host,
      page,
      widget,
    }) => {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 800 })
      const code = {
        frame: frameSnippet(finder.url, SETTINGS, '?q=CM16+6TN', '?q=CM16+6TN').replace(
          '<iframe',
          '<iframe class="widget"',
        ),
        element: elementSnippet(finder.url, SETTINGS, '?q=CM16+6TN'),
        link: linkSnippet(finder.url, SETTINGS, '?q=CM16+6TN'),
      }[kind]
      await host(`<h1>A council</h1><p>Find your CCG.</p>${code}<p>What comes after.</p>`)
      if (kind !== 'link') {
        await widget().expectAnswer(WEST_ESSEX)
        await expect(widget().map.locator('.map-area--chosen')).toBeVisible()
      }
      if (kind === 'element') await widget().expectFits()
      const shift = await shiftOf(page)
      test.info().annotations.push({ type: 'layout shift', description: shift.toFixed(3) })
      expect(shift).toBeLessThanOrEqual(0.05)
    })
  }
}

test('its height never passes the final one by more than a line while it loads', async ({
  finder,
  host,
  page,
  widget,
}) => {
  await page.addInitScript(() => {
    const heights: number[] = []
    Object.assign(window, { heights })
    addEventListener('message', ({ data }) => data?.type === 'resize' && heights.push(data.height))
  })
  await host(`${loader(finder)}<ccg-finder postcode="CM16 6TN"></ccg-finder>`)
  await widget().expectAnswer(WEST_ESSEX)
  await widget().frame.getByText('Population, budget and contacts').click()
  await expect(widget().frame.getByText('£382.6 million')).toBeVisible()
  await widget().expectFits()
  const heights = (await page.evaluate('heights')) as number[]
  expect(Math.max(...heights)).toBeLessThanOrEqual((await widget().height()) + 24)
})

const CONTAINERS: Record<string, string> = {
  'a flex row': '<div style="display:flex"><ccg-finder style="flex:1" sections="search"></ccg-finder></div>',
  'a flex column': '<div style="display:flex;flex-direction:column"><ccg-finder sections="search"></ccg-finder></div>',
  'a grid': '<div style="display:grid"><ccg-finder sections="search"></ccg-finder></div>',
  'a float of a given width': '<div style="float:left;width:600px"><ccg-finder sections="search"></ccg-finder></div>',
  'a float that asks': '<div style="float:left"><ccg-finder sections="search"></ccg-finder></div>',
  'a table': '<table><tr><td><ccg-finder sections="search"></ccg-finder></td></tr></table>',
  'a dialog': '<dialog open><ccg-finder sections="search"></ccg-finder></dialog>',
}

test('it is as wide as its container, and at least 600 px where there is room', async ({ finder, host, page }) => {
  for (const [what, html] of Object.entries(CONTAINERS)) {
    await host(`${loader(finder)}${html}`)
    const frame = page.locator('ccg-finder iframe')
    await expect(frame).toBeVisible()
    await expect(async () => {
      const [width, room] = await frame.evaluate(element => [
        element.getBoundingClientRect().width,
        ((element.getRootNode() as ShadowRoot).host.parentElement as HTMLElement).clientWidth,
      ])
      expect(width, what).toBeGreaterThanOrEqual(600)
      expect(room! - width!, what).toBeLessThanOrEqual(40)
    }).toPass({ timeout: 60_000 })
  }
})

test('hidden while it loads, as in a tab of the page, it works once it is shown', async ({
  finder,
  host,
  page,
  widget,
}) => {
  await host(`${loader(finder)}<div id="tab"><ccg-finder postcode="CM16 6TN"></ccg-finder></div>`)
  await expect(page.locator('ccg-finder iframe')).toBeAttached()
  await page.evaluate('tab.style.display = "none"')
  await expect(widget().answer).toContainText(WEST_ESSEX)
  await page.evaluate('tab.style.display = ""')
  await expect(widget().map.locator('.map-area--chosen')).toBeVisible()
  await widget().expectFits()
  await expect(widget().frame.getByText('We could not load')).toHaveCount(0)
})

test('merged into another script it frames nothing, and says why', async ({
  expected,
  finder,
  host,
  page,
  partner,
  request,
}) => {
  expected.push(/^console: CCG Finder shows nothing here/)
  const body = `var a=1;${await (await request.get(`${finder.url}embed.v1.js`)).text()}`
  partner.put('cache/all.min.js', { body, type: 'text/javascript' })
  const said = page.waitForEvent('console', message => message.text().startsWith('CCG Finder shows nothing here'))
  await host(
    `<script src="/cache/all.min.js" defer></script><ccg-finder><a href="${finder.url}">Find your CCG</a></ccg-finder>`,
  )
  await said
  await expect(page.getByRole('link', { name: 'Find your CCG' })).toBeVisible()
  await expect(page.locator('iframe')).toHaveCount(0)
})
