/** Browsers at the floor, and those below it. */
import { expect, test, WEST_ESSEX } from './app.ts'

test('answers, and draws the map, without what the oldest browsers of the floor lack', async ({ app, page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(AbortSignal, 'timeout')
    Reflect.deleteProperty(Array.prototype, 'toReversed')
    Reflect.deleteProperty(Array.prototype, 'toSorted')
    for (const name of ['DecompressionStream', 'requestIdleCallback', 'cancelIdleCallback', 'scheduler', 'navigation'])
      Reflect.deleteProperty(window, name)
    window.CSSStyleSheet = class {
      constructor() {
        throw new TypeError('Illegal constructor')
      }
    } as never
  })
  await app.open('?q=CM16+6TN&since=ccg2015')
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.page.getByText('£382.6 million')).toBeVisible()
  await expect(app.areas).toHaveCount(207)
})

test('a browser that can read neither the program nor the styles is led to the pages without script', async ({
  app: _,
  expected,
  page,
}) => {
  expected.push(/^uncaught: /, /SyntaxError|Unexpected/)
  await page.route(/\/assets\/.*\.js/, route => route.fulfill({ contentType: 'text/javascript', body: 'import {;' }))
  await page.route(/\/assets\/.*\.css/, route => route.fulfill({ contentType: 'text/css', body: '' }))
  for (const path of ['/', '/?q=CM16+6TN', '/bulk.html', '/builder.html', '/embed.html?q=CM16+6TN']) {
    await page.goto(path)
    await expect(page.getByText('If your browser is an old one')).toBeVisible()
    const link = page.getByRole('link', { name: 'pages of every CCG' })
    await expect(link).toHaveAttribute('href', './ccg/index.html')
  }
  await page.goto('/')
  await page.getByRole('link', { name: 'pages of every CCG' }).click()
  await expect(page.getByRole('link', { name: /West Essex/ }).first()).toBeVisible()
})
