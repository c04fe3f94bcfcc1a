/** What a person reads about a CCG, and does with it. */

import type { Page } from '@playwright/test'
import { geoAddress } from '../servers/published.ts'
import { type App, expect, MOMENT, test, WEST_ESSEX } from './app.ts'
import { holdBack } from './holdBack.ts'

const FIGURES = `**${geoAddress('figures.json')}`
const section = ({ page }: App, name: string) => page.getByRole('region', { name, exact: true })

test('lists who provided care nearest first, filters, and ties the list to the map', { tag: '@phone' }, async ({
  app,
  page,
}) => {
  await app.open('?q=CM16+6TN')
  const care = section(app, 'Practices and hospitals')
  // Folded on a phone.
  const details = care.locator('details').first()
  await expect(async () => {
    const isOpen = await details.evaluate(element => (element as HTMLDetailsElement).open, undefined, {
      timeout: MOMENT,
    })
    if (!isOpen) await app.press(care.getByRole('heading', { name: 'Practices and hospitals' }))
    await expect(details).toHaveAttribute('open', '', { timeout: MOMENT })
  }).toPass()
  await care.scrollIntoViewIfNeeded()
  const items = care.locator('.provider')
  await expect(items).toHaveCount(10)
  await expect(items.first()).toContainText(/less than 20 metres|about \d+ metres/)
  await expect(items.first()).toContainText('as of')
  await care.getByLabel('Show', { exact: true }).selectOption('gp')
  await expect(items.first()).toContainText('GP practice')
  await care.getByLabel('Filter by name, street or postcode').fill('limes')
  await expect(items).toHaveCount(1)
  await care.getByRole('button', { name: /^Show on the map: The Limes/ }).click()
  const marker = app.map.getByRole('button', { name: /^The Limes/ })
  await expect(marker).toHaveClass(/provider-marker--chosen/)
  await care.getByLabel('Filter by name, street or postcode').fill('')
  await marker.press('Enter')
  await expect(care.locator('.provider--chosen')).toBeFocused()
  await expect(page).toHaveURL(/map=/)
})

test('markers stand for many where they are near each other, and part on Enter', async ({ app }) => {
  await app.open('?area=07H')
  await section(app, 'Practices and hospitals').scrollIntoViewIfNeeded()
  const many = app.map.getByRole('button', { name: /services here/ })
  await expect(many.first()).toBeVisible()
  const zoomed = app.page.waitForURL(/map=/)
  await many.first().press('Enter')
  await zoomed
})

test('practices without a position are in the list, and say so', async ({ app, page }) => {
  // No practice of 2017 is without one today; a page that cannot hash takes a table in which one is.
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
  await page.route(`**${geoAddress('providers/E38000197.json')}`, async route => {
    const table = await (await route.fetch()).json()
    table.gp.lat[0] = table.gp.long[0] = null
    await route.fulfill({ json: table })
  })
  await app.open('?q=CM16+6TN')
  const care = section(app, 'Practices and hospitals')
  await care.scrollIntoViewIfNeeded()
  await care.getByLabel('Filter by name, street or postcode').fill('Abridge')
  await expect(care.locator('.provider')).toContainText('not on the map: where it stood is not published')
})

test('the map shows a whole region', async ({ app }) => {
  await app.open('?region=E40000003')
  await expect(app.map.locator('.map-area--chosen')).toHaveCount(32)
})

test('colours the map, and ranks the same as a list', async ({ app, page }) => {
  await app.open()
  await app.page.getByLabel('Colour the map by').selectOption('budget')
  await expect(page).toHaveURL(/layer=budget/)
  await expect(app.map.locator('.map-area--class-none')).toHaveCount(2)
  for (const index of [0, 1, 2, 3, 4]) {
    await expect.poll(() => app.map.locator(`.map-area--class-${index}`).count()).toBeGreaterThan(25)
  }
  const ranking = section(app, 'All CCGs by budget per patient')
  await expect(ranking.getByRole('row')).toHaveCount(206)

  // What changed has colours of its own, and takes the place of these until others are chosen.
  await page.getByRole('button', { name: 'Show what changed' }).click()
  await expect(page).toHaveURL(/since=/)
  await expect(ranking).toHaveCount(0)
  await expect(page.getByLabel('Colour the map by')).toHaveValue('')
  await page.getByLabel('Colour the map by').selectOption('population')
  await expect(page).toHaveURL(/\?layer=population/)
  await expect(app.map.locator('.map-area--class-0').first()).toBeVisible()
})

test('the rest of the profile is there when the other figures are not', async ({ app, expected, page }) => {
  expected.push(/Failed to load resource/)
  await page.route(FIGURES, route => route.fulfill({ status: 404 }))
  await app.open('?area=07H')
  await expect(page.getByText('We could not load the figures of the other CCGs')).toBeVisible()
  await expect(section(app, 'Budget')).toContainText('£382.6 million')
  await page.unroute(FIGURES)
  await page.getByRole('button', { name: 'Try again' }).first().click()
  await expect(section(app, 'Budget')).toContainText('of 205 CCGs')
})

const PRINTED = {
  '?area=07H': WEST_ESSEX,
  '?q=GL1+1AA': 'NHS Gloucestershire CCG',
  '?area=99P': 'NHS Northern, Eastern and Western Devon CCG',
}

/** Presses "Print", and resolves where a browser would show its dialog. */
async function print(page: Page): Promise<void> {
  const printed = page.evaluate(
    () =>
      new Promise<void>(resolve => {
        // However slow the machine is, its patience is not what is tested.
        performance.now = () => 0
        // A browser that prints says so first.
        window.print = () => {
          dispatchEvent(new Event('beforeprint'))
          resolve()
        }
      }),
  )
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await printed
}

test(`prints ${Object.keys(PRINTED).join(', ')} as two pages each, with the map and the charts`, async ({
  app,
  page,
}) => {
  for (const [query, name] of Object.entries(PRINTED)) {
    await test.step(query, async () => {
      await app.show(query)
      await app.expectAnswer(name)
      await expect(section(app, 'Practices and hospitals')).toBeVisible()
      await print(page)
      await expect(page.locator('.chart__drawing > .part > svg')).toHaveCount(4)
      await page.emulateMedia({ media: 'print' })
      const map = page.getByRole('img', { name: `Map of ${name}` })
      await expect(map).toBeVisible()
      // Our print button waits for the roads and towns, too.
      await expect(map.locator('path[stroke="var(--context-motorway)"]')).toHaveCount(1)
      await expect(map.locator('.sheet__name--town').first()).toBeVisible()
      await expect(page.getByRole('combobox', { name: 'Postcode, place or CCG' })).toBeHidden()
      await page.emulateMedia({ media: null })
      const pdf = await page.pdf({ format: 'A4' })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
    })
  }
})

test('printing waits for the figures of all CCGs, and has the chart that needs them', async ({ app, page }) => {
  const release = await holdBack(page, FIGURES)
  await app.open('?area=07H')
  await expect(section(app, 'Practices and hospitals')).toBeVisible()
  const charts = page.locator('.chart__drawing > .part > svg')
  const printed = page.evaluate(
    () =>
      new Promise<number>(resolve => {
        // However slow the machine is, its patience is not what is tested.
        performance.now = () => 0
        window.print = () => resolve(document.querySelectorAll('.chart__drawing > .part > svg').length)
      }),
  )
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await expect(charts).toHaveCount(3)
  release()
  expect(await printed).toBe(4)
})
