/** The element on a page that does everything to it that pages do. */
import { expect, test, WEST_ESSEX } from './test.ts'

const HOSTILE_CSS = 'iframe{height:100%;display:inline;border:9px solid red}*{box-sizing:content-box!important}'
const loader = (finder: { url: string }) => `<script src="${finder.url}embed.v1.js" async></script>`
const events = `window.told = []
for (const type of ['ccg-select', 'ccg-error'])
  document.addEventListener(type, ({ target, detail }) => told.push({ type, id: target.id, ...detail }))`

/** A host that allows itself, the loader and the widget, and nothing else. */
function strict(finder: { url: string }) {
  const { origin } = new URL(finder.url)
  return {
    'Content-Security-Policy': `default-src 'none'; script-src ${origin} 'nonce-t'; style-src 'nonce-t'; frame-src ${origin}`,
    'Referrer-Policy': 'no-referrer',
  }
}

test('three at once on a page with hostile styles, a strict policy and no referrer', async ({
  finder,
  host,
  page,
  widget,
}) => {
  await host(
    `<style nonce="t">${HOSTILE_CSS}</style><script nonce="t">${events}</script>${loader(finder)}
     <ccg-finder id="a" postcode="CM16 6TN"></ccg-finder>
     <ccg-finder id="b" area="00T" theme="dark"></ccg-finder>
     <ccg-finder id="c" accent="#5b2d8e" sections="search"></ccg-finder>`,
    strict(finder),
  )
  await widget(0).expectAnswer(WEST_ESSEX)
  for (const index of [1, 2]) await widget(index).box.scrollIntoViewIfNeeded()
  await widget(1).expectAnswer('NHS Bolton CCG')
  for (const index of [0, 1]) {
    // Browsers let a frame rest while it is out of sight.
    await widget(index).box.scrollIntoViewIfNeeded()
    await widget(index).expectFits()
  }
  await expect(widget(2).field).toBeVisible()
  const height = await widget(2).height()
  await widget(2).search('zzz99')
  await expect.poll(() => page.evaluate('told.length')).toBe(3)
  expect(await page.evaluate('told')).toEqual(
    expect.arrayContaining([
      { type: 'ccg-select', id: 'a', code: 'E38000197', name: WEST_ESSEX },
      { type: 'ccg-select', id: 'b', code: 'E38000016', name: 'NHS Bolton CCG' },
      { type: 'ccg-error', id: 'c', code: 'not-a-postcode', name: 'The text is neither a postcode nor a name' },
    ]),
  )
  expect(height).toBeGreaterThanOrEqual(480)
})

test('grows with an answer and shrinks without it, never below its least', async ({ finder, host, page, widget }) => {
  await host(
    `${loader(finder)}<ccg-finder postcode="CM16 6TN" sections="search,profile" min-height="200"></ccg-finder>`,
  )
  const one = widget()
  await one.expectAnswer(WEST_ESSEX)
  await one.expectFits()
  const closed = await one.height()
  await one.frame.getByText('Population, budget and contacts').click()
  await expect(one.frame.getByText('£382.6 million')).toBeVisible()
  await one.expectFits()
  await expect.poll(() => one.height()).toBeGreaterThan(closed)
  const full = await one.height()
  await one.search('CF10 1EP')
  await one.expectAnswer('CF10 1EP is in Wales')
  await expect.poll(() => one.height()).toBeLessThan(full)
  await one.expectFits()
  await page.locator('ccg-finder').evaluate(element => element.setAttribute('min-height', '2500'))
  await expect.poll(() => one.height()).toBe(2500)
})

test('takes changed attributes at once, without loading again or taking away what a person found', async ({
  finder,
  host,
  page,
  widget,
}) => {
  await host(`${loader(finder)}<ccg-finder area="00T"></ccg-finder>`)
  const one = widget()
  await one.expectAnswer('NHS Bolton CCG')
  const loads: string[] = []
  page.on('request', request => {
    if (request.isNavigationRequest()) loads.push(request.url())
  })
  const set = (name: string, value: string) =>
    page.locator('ccg-finder').evaluate((element, [name, value]) => element.setAttribute(name!, value!), [name, value])

  await one.search('M1 1AE')
  await one.expectAnswer('NHS Manchester CCG')
  await one.field.fill('half typ')
  await set('theme', 'dark')
  await expect(one.frame.locator('html')).toHaveCSS('color-scheme', 'dark')
  await set('accent', '#5b2d8e')
  await expect(one.frame.locator('html[data-accent]')).toHaveCount(1)
  await expect(one.field).toHaveValue('half typ')
  await one.expectAnswer('NHS Manchester CCG')

  await set('postcode', 'CM16 6TN')
  await one.expectAnswer(WEST_ESSEX)
  await set('sections', 'search')
  await expect(one.map).toHaveCount(0)
  await page.locator('ccg-finder').evaluate(element => element.removeAttribute('theme'))
  await expect(one.frame.locator('html')).toHaveCSS('color-scheme', 'light dark')
  expect(loads).toEqual([])
})

test('removed, it leaves nothing behind; added again, it works again', async ({ finder, host, page, widget }) => {
  await host(`<script>${events}
    const listening = new Set()
    const { addEventListener: add, removeEventListener: remove } = window
    window.addEventListener = (type, handler, ...rest) => { if (type === 'message') listening.add(handler); add.call(window, type, handler, ...rest) }
    window.removeEventListener = (type, handler, ...rest) => { listening.delete(handler); remove.call(window, type, handler, ...rest) }
    window.listening = listening
  </script>${loader(finder)}<main><ccg-finder id="a" area="07H" sections="search"></ccg-finder></main>`)
  await widget().expectAnswer(WEST_ESSEX)
  await page.evaluate('window.kept = document.querySelector("ccg-finder"); kept.remove()')
  await expect(page.locator('iframe')).toHaveCount(0)
  expect(await page.evaluate('[listening.size, kept.shadowRoot.querySelectorAll("iframe").length]')).toEqual([0, 0])
  await page.evaluate('kept.setAttribute("area", "00T"); document.querySelector("main").append(kept)')
  await widget().expectAnswer('NHS Bolton CCG')
  await widget().expectFits()
  await expect.poll(() => page.evaluate('told.at(-1)?.name')).toBe('NHS Bolton CCG')
})

test('in a closed <details> it waits, and fits once it is opened', async ({ finder, host, page, widget }) => {
  let asked = 0
  page.on('request', request => {
    if (request.url().includes('embed.html')) asked++
  })
  await host(`${loader(finder)}<details><summary>Find</summary><ccg-finder area="07H"></ccg-finder></details>`)
  await page.waitForFunction('customElements.get("ccg-finder")')
  await page.getByText('Find').click()
  await widget().expectAnswer(WEST_ESSEX)
  await widget().expectFits()
  await page.getByText('Find').click()
  await expect(widget().box).toBeHidden()
  await page.getByText('Find').click()
  await widget().expectFits()
  expect(asked).toBe(1)
})

test('works with the script before it, after it, twice, and with elements that come later', async ({
  finder,
  host,
  page,
  widget,
}) => {
  const plain = `<script src="${finder.url}embed.v1.js"></script>`
  await host(`${plain}<ccg-finder area="07H" sections="search"></ccg-finder>${plain}`)
  await widget().expectAnswer(WEST_ESSEX)
  await page.evaluate(() => {
    const late = document.createElement('ccg-finder')
    late.setAttribute('area', '00T')
    late.setAttribute('sections', 'search')
    document.body.append(late)
  })
  await widget(1).expectAnswer('NHS Bolton CCG')
  const link = '<a href="/">A link until then</a>'
  await host(`<ccg-finder area="07H" sections="search">${link}</ccg-finder>${loader(finder)}`)
  await widget().expectAnswer(WEST_ESSEX)
  await expect(page.getByText('A link until then')).toBeHidden()
  await host(`<ccg-finder sections="search">${link}</ccg-finder>
    <script type="module" src="${finder.url}embed.v1.js"></script>`)
  await expect(widget().field).toBeVisible()
})

test('adds nothing to the history, and takes neither focus nor scroll position', async ({
  finder,
  host,
  page,
  widget,
}) => {
  await host(`<input autofocus aria-label="Theirs">${loader(finder)}<ccg-finder postcode="CM16 6TN"></ccg-finder>`)
  await widget().expectAnswer(WEST_ESSEX)
  await expect(page.getByLabel('Theirs')).toBeFocused()
  const before = await page.evaluate('history.length')
  await widget().search('M1 1AE')
  await widget().expectAnswer('NHS Manchester CCG')
  await page.locator('ccg-finder').evaluate(element => element.setAttribute('postcode', 'BL1 1RU'))
  await widget().expectAnswer('NHS Bolton CCG')
  await widget().frame.getByRole('button', { name: 'Zoom in' }).click()
  expect(await page.evaluate('[history.length, scrollY]')).toEqual([before, 0])
})

test('needs no storage and no cookie', async ({ context, finder, host, widget }) => {
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Blocked', 'SecurityError')
        },
      })
    }
    Object.defineProperty(navigator, 'cookieEnabled', { value: false })
  })
  await host(`${loader(finder)}<ccg-finder postcode="CM16 6TN"></ccg-finder>`)
  await widget().expectAnswer(WEST_ESSEX)
  await widget().expectFits()
  expect(await context.cookies()).toEqual([])
})

test('what is typed stays in the frame', async ({ finder, host, page, widget }) => {
  await host(`<script>
    window.heard = []
    addEventListener('message', ({ data }) => heard.push(data))
  </script>${loader(finder)}<ccg-finder sections="search"></ccg-finder>`)
  for (const text of ['CM16 6TN', 'CM16 6TZ', 'CM16 6T!', 'EN9', 'IM1 1AA', 'Harlow']) {
    await widget().search(text)
    await expect(widget().frame.getByRole('alert').or(widget().answer).first()).toBeVisible()
  }
  await widget().search('CM16 6TN')
  await widget().expectAnswer(WEST_ESSEX)
  await expect.poll(() => page.evaluate('JSON.stringify(heard)')).toContain('E38000197')
  const heard = (await page.evaluate('heard')) as object[]
  expect(JSON.stringify(heard)).not.toMatch(/CM16|6T|EN9|IM1|Harlow/i)
  const fields = new Set(heard.flatMap(message => Object.keys(message)))
  expect([...fields].sort()).toEqual(['code', 'height', 'name', 'source', 'type', 'v'])
})

test('in a column of 200 pixels nothing is cut off, in a frame and in the element', async ({
  finder,
  host,
  widget,
}) => {
  const src = `${finder.url}embed.html?q=CM16+6TN`
  await host(`<div style="width:200px">
    <iframe class="widget" src="${src}" title="CCG Finder" width="100%" height="640"></iframe>
    <ccg-finder postcode="CM16 6TN"></ccg-finder>
    ${loader(finder)}
  </div>`)
  for (const index of [0, 1]) {
    await widget(index).box.scrollIntoViewIfNeeded()
    await widget(index).expectAnswer(WEST_ESSEX)
    await expect(widget(index).frame.getByLabel('Colour the map by')).toBeVisible()
    const wider = () =>
      widget(index)
        .frame.locator('body')
        .evaluate(body =>
          [...body.querySelectorAll('*')]
            .filter(element => !element.closest('.leaflet-container, .first-map, .visually-hidden, .chart svg, table'))
            .filter(element => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
            .map(({ tagName, className }) => `${tagName} ${className}`),
        )
    await expect.poll(wider, `widget ${index}`).toEqual([])
    // A whole postcode is in sight.
    const hidden = () => widget(index).field.evaluate(field => field.scrollWidth - field.clientWidth)
    await expect.poll(hidden, `field ${index}`).toBeLessThanOrEqual(0)
  }
})
