/** The page on which a partner composes the widget. */
import type { Page } from '@playwright/test'
import { expect, test, WEST_ESSEX } from './test.ts'

const code = (page: Page, name: string) => page.getByRole('region', { name, exact: true }).locator('code')

test('what is chosen shows at once, and the code shows the same on another site', async ({
  finder,
  host,
  page,
  widget,
}) => {
  await page.goto(`${finder.url}builder.html`)
  await page.getByLabel('CCG', { exact: true }).selectOption('07H')
  await page.getByLabel('Dark').check()
  await page.getByLabel('Your own colour', { exact: true }).fill('#5b2d8e')
  await page.getByLabel('Map', { exact: true }).uncheck()
  await page.getByLabel('Height in pixels').fill('700')
  await widget().expectAnswer(WEST_ESSEX)
  await expect(widget().frame.locator('html')).toHaveCSS('color-scheme', 'dark')
  await expect(widget().map).toHaveCount(0)
  const told = page.locator('p', { has: page.getByText('Your page would learn:') })
  await expect(told).toContainText(`ccg-select E38000197, ${WEST_ESSEX}`)

  await expect(code(page, 'A script and an element')).toContainText('min-height="700"')
  const element = (await code(page, 'A script and an element').textContent()) ?? ''
  const frame = (await code(page, 'A frame').textContent()) ?? ''
  const attributes = 'area="07H" theme="dark" accent="#5b2d8e" sections="search,profile" min-height="700"'
  expect(element).toContain(`<ccg-finder ${attributes} style="display:block;min-height:700px">`)
  for (const snippet of [element, frame.replace('<iframe ', '<iframe class="widget" ')]) {
    await host(snippet)
    await widget().expectAnswer(WEST_ESSEX)
    await expect(widget().frame.locator('html')).toHaveCSS('color-scheme', 'dark')
    await expect(widget().map).toHaveCount(0)
  }
})

test('refuses a colour that cannot be read, says why, and gives no code for it', async ({ finder, page, widget }) => {
  await page.goto(`${finder.url}builder.html`)
  const field = page.getByLabel('Your own colour', { exact: true })
  await field.fill('#5b2d8e')
  await expect(widget().frame.locator('html[data-accent]')).toHaveCount(1)
  await field.fill('#ffcc00')
  await expect(page.getByRole('alert')).toContainText('This colour is too light to read. Its contrast')
  await expect(page.getByRole('alert')).toContainText('1.2 to 1')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('There is a mistake above')).toBeVisible()
  await expect(page.locator('pre')).toHaveCount(0)
  await field.fill('purple')
  await expect(page.getByRole('alert')).toContainText('This is not a colour that we can read')
  await expect(field).toHaveValue('purple')
  await field.fill('')
  await expect(page.locator('pre')).toHaveCount(3)
})

test('refuses a postcode and a height that make no sense', async ({ finder, page }) => {
  await page.goto(`${finder.url}builder.html`)
  await page.getByLabel('Postcode', { exact: true }).fill('CM16')
  await page.getByLabel('Height in pixels').fill('9')
  await expect(page.getByText('Enter a full postcode, like CM16 6TN')).toBeVisible()
  await expect(page.getByText('Enter a whole number from 320 to 2000.')).toBeVisible()
  await expect(page.locator('pre')).toHaveCount(0)
  await page.getByLabel('Postcode', { exact: true }).fill('cm166tn')
  await page.getByLabel('Height in pixels').fill('640')
  await expect(code(page, 'A script and an element')).toContainText('postcode="CM16 6TN"')
  await expect(code(page, 'A link')).toContainText('?q=CM16+6TN')
})

test('copies each of the three', async ({ context, finder, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${finder.url}builder.html`)
  for (const name of ['A frame', 'A script and an element', 'A link']) {
    const region = page.getByRole('region', { name, exact: true })
    await region.getByRole('button', { name: 'Copy' }).click()
    await expect(region.getByRole('status')).toHaveText('Copied')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await region.locator('code').textContent())
  }
})

test('the full finder and the widget lead to oEmbed', async ({ finder, page }) => {
  for (const path of ['', 'embed.html', 'builder.html']) {
    await page.goto(finder.url + path)
    const link = page.locator('link[rel="alternate"][type="application/json+oembed"]')
    expect(new URL((await link.getAttribute('href')) ?? '').pathname).toBe('/oembed.json')
  }
  const json = await (await page.request.get(`${finder.url}oembed.json`)).json()
  expect(json).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 720 })
  expect(json.html).toContain('/embed.html"')
})
