/** Messages that are wrong, huge, negative, not a number, or from somebody else: nothing comes of any of them. */
import type { Page } from '@playwright/test'
import { expect, test, WEST_ESSEX, type Widget } from './test.ts'

const GOOD = { source: 'ccg-finder', v: 1 }

/** As expressions: JSON has neither NaN nor Infinity. */
const TO_PAGE: Record<string, string> = {
  'a height of NaN': `{ ...good, type: 'resize', height: NaN }`,
  'a negative height': `{ ...good, type: 'resize', height: -600 }`,
  'a height of zero': `{ ...good, type: 'resize', height: 0 }`,
  'an endless height': `{ ...good, type: 'resize', height: Infinity }`,
  'a height in words': `{ ...good, type: 'resize', height: '900' }`,
  'a height in an object': `{ ...good, type: 'resize', height: { valueOf: 900 } }`,
  'another version': `{ ...good, v: 2, type: 'resize', height: 900 }`,
  'another source': `{ ...good, source: 'somebody', type: 'resize', height: 900 }`,
  'an unknown type': `{ ...good, type: 'explode', height: 900 }`,
  'a code that is markup': `{ ...good, type: 'select', code: '<img src=x>', name: 'x' }`,
  'a name of a megabyte': `{ ...good, type: 'select', code: 'E38000197', name: 'x'.repeat(1e6) }`,
  'a name that is an object': `{ ...good, type: 'error', code: 'x', name: {} }`,
  'a text': `'resize'`,
  'JSON in a text': `JSON.stringify({ ...good, type: 'resize', height: 900 })`,
  nothing: 'null',
  'a list': `[{ ...good, type: 'resize', height: 900 }]`,
}

/** Posts from inside the widget's own frame: the right window and the right origin, so that only the content is wrong. */
async function postFromFrame(page: Page, expression: string): Promise<void> {
  const frame = page.frames().find(frame => frame.url().includes('embed.html'))!
  await frame.evaluate(`{ const good = ${JSON.stringify(GOOD)}; parent.postMessage(${expression}, '*') }`)
}

/** Messages arrive in order, so that once this one has arrived, those before it have too. */
async function settle(page: Page, widget: Widget, height = 1234): Promise<void> {
  await postFromFrame(page, `{ ...good, type: 'resize', height: ${height} }`)
  await expect.poll(() => widget.height()).toBe(height)
}

/** Adds a frame to the page and waits until it has loaded. */
async function addFrame(page: Page, url: string): Promise<void> {
  await page.evaluate(url => {
    const frame = document.createElement('iframe')
    frame.src = url
    document.body.append(frame)
    return new Promise(resolve => frame.addEventListener('load', resolve))
  }, url)
}

async function open(host: (body: string) => Promise<Page>, finder: { url: string }, widget: Widget): Promise<void> {
  await host(`<script>window.told = []
    for (const type of ['ccg-select', 'ccg-error']) addEventListener(type, ({ detail }) => told.push(detail.code))
    window.heights = []
  </script><script src="${finder.url}embed.v1.js"></script><ccg-finder area="07H" sections="search"></ccg-finder>`)
  await widget.expectAnswer(WEST_ESSEX)
  await widget.expectFits()
}

test('from the frame, the page takes no message that is wrong in any way', async ({ finder, host, page, widget }) => {
  await open(host, finder, widget())
  await page.evaluate(() => {
    const frame = document.querySelector('ccg-finder')!.shadowRoot!.querySelector('iframe')!
    const record = () => Object.assign(window, { heights: [...Reflect.get(window, 'heights'), frame.style.height] })
    new MutationObserver(record).observe(frame, { attributes: true })
  })
  for (const [at, [what, expression]] of Object.entries(TO_PAGE).entries()) {
    await test.step(`not ${what}`, async () => {
      await page.evaluate('heights = []')
      await postFromFrame(page, expression)
      await settle(page, widget(), 1234 + at)
      expect(await page.evaluate('[[...new Set(heights)], told]')).toEqual([[`${1234 + at}px`], ['E38000197']])
    })
  }
})

test('the page takes nothing from a sibling frame, from itself or from another widget’s frame', async ({
  finder,
  host,
  page,
  partner,
  widget,
}) => {
  await open(host, finder, widget())
  const message = JSON.stringify({ ...GOOD, type: 'resize', height: 3333 })
  const stranger = partner.put('stranger.html', { body: `<script>parent.postMessage(${message}, '*')</script>` })
  await page.evaluate(message => postMessage(JSON.parse(message), '*'), message)
  await addFrame(page, stranger)
  // A plain frame of ours is the right origin in the wrong window.
  await addFrame(page, `${finder.url}embed.html?sections=search&q=plain`)
  const plain = page.frames().find(frame => frame.url().includes('q=plain'))!
  await plain.evaluate(message => parent.postMessage(JSON.parse(message), '*'), message)
  const before = await widget().content()
  await settle(page, widget())
  expect(before).not.toBe(3333)
  expect(await widget().height()).toBe(1234)
})

const TO_FRAME: Record<string, string> = {
  'another source': `{ ...good, source: 'x', type: 'show', query: '?area=00T' }`,
  'another version': `{ ...good, v: '1', type: 'show', query: '?area=00T' }`,
  'an unknown type': `{ ...good, type: 'run', query: '?area=00T' }`,
  'a query that is an address': `{ ...good, type: 'show', query: 'https://other.example/?area=00T' }`,
  'a query that is an object': `{ ...good, type: 'show', query: { area: '00T' } }`,
  'a query of a megabyte': `{ ...good, type: 'show', query: '?area=00T&q=' + 'x'.repeat(1e6) }`,
  'a message meant for the page': `{ ...good, type: 'resize', height: 900 }`,
  'a text': `'?area=00T'`,
  nothing: 'null',
}

test('from the page, the frame takes no message that is wrong in any way', async ({ finder, host, page, widget }) => {
  await open(host, finder, widget())
  for (const [at, [what, expression]] of Object.entries(TO_FRAME).entries()) {
    await test.step(`not ${what}`, async () => {
      await page.evaluate(`{ const good = ${JSON.stringify(GOOD)}
        document.querySelector('ccg-finder').shadowRoot.querySelector('iframe').contentWindow.postMessage(${expression}, '*') }`)
      // A good one behind it shows that it has been read.
      const theme = at % 2 ? 'light' : 'dark'
      await page.locator('ccg-finder').evaluate((element, theme) => element.setAttribute('theme', theme), theme)
      await expect(widget().frame.locator('html')).toHaveCSS('color-scheme', theme)
      await widget().expectAnswer(WEST_ESSEX)
    })
  }
})

test('a sibling frame of another origin, or of the page’s own, cannot tell the widget what to show', async ({
  finder,
  host,
  page,
  partner,
  widget,
}) => {
  await open(host, finder, widget())
  const message = JSON.stringify({ ...GOOD, type: 'show', query: '?area=00T' })
  const sibling = partner.put('sibling.html', {
    body: `<script>parent.document.querySelector('ccg-finder').shadowRoot.querySelector('iframe').contentWindow
      .postMessage(${message}, '*')</script>`,
  })
  await addFrame(page, sibling)
  await page.locator('ccg-finder').evaluate(element => element.setAttribute('theme', 'dark'))
  await expect(widget().frame.locator('html')).toHaveCSS('color-scheme', 'dark')
  await widget().expectAnswer(WEST_ESSEX)
})

test('a query that is markup is text, and never more than that', async ({ expected, finder, host, page, widget }) => {
  expected.push(/^console: CCG Finder: /)
  await host(`<script src="${finder.url}embed.v1.js"></script><ccg-finder></ccg-finder>`)
  await expect(widget().field).toBeVisible()
  const attack = '"><img src=x onerror="parent.owned=1;window.owned=1">'
  for (const name of ['postcode', 'area', 'edition', 'theme', 'accent', 'sections']) {
    await page.locator('ccg-finder').evaluate((el, [name, value]) => el.setAttribute(name!, value!), [name, attack])
  }
  await expect(widget().field).toHaveValue(attack)
  await page.locator('ccg-finder').evaluate(el => el.setAttribute('accent', 'red;background:url(https://example.org)'))
  await expect(widget().frame.locator('img[src="x"]')).toHaveCount(0)
  expect(await widget().frame.locator('html').getAttribute('style')).toBeFalsy()
  await widget().search('M1 1AE')
  await widget().expectAnswer('NHS Manchester CCG')
})
