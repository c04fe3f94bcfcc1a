/** The pages without script, as the build wrote them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_EDITION, editionIndex } from '../../src/core/areas/editions.ts'
import type { AreaTable } from '../../src/core/geo.ts'
import { expect, test } from './app.ts'

const CCGS = readdirSync(join(import.meta.dirname, '../../dist/ccg')).filter(name => /^\d.*\.html$/.test(name))
const { areas } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../public/geo/areas.json'), 'utf8'),
) as AreaTable
const OF_2017 = new Set(
  areas.filter(({ editions }) => editions.includes(editionIndex(DEFAULT_EDITION))).map(({ ods }) => ods),
)
/** One in so many is opened; all are read as files in `pageFiles.spec.ts`. */
const STEP = 20

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a page opens with its name, figures and successor', async ({ page, app: _watched }) => {
    for (const name of CCGS.filter((_, i) => i % STEP === 0)) {
      await page.goto(`/ccg/${name}`, { waitUntil: 'domcontentloaded' })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^NHS .* CCG$/)
      await expect(page.getByText('Who to contact now')).toBeVisible()
      // Those of other editions have what is published of them: no chart.
      const ods = name.slice(0, 3).toUpperCase()
      if (OF_2017.has(ods)) await expect(page.locator('.chart svg').nth(2)).toBeAttached()
    }
  })

  test('leads from the index to a page, to its neighbour and to the app', async ({ page, app: _watched }) => {
    await page.goto('/ccg/index.html')
    await page.getByRole('link', { name: 'West Essex', exact: true }).click()
    await expect(page.getByText('£382.6 million').first()).toBeVisible()
    await page.getByRole('link', { name: 'NHS Mid Essex CCG' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('NHS Mid Essex CCG')
    await expect(page.getByRole('link', { name: 'See NHS Mid Essex CCG on the map' })).toHaveAttribute(
      'href',
      '/?area=06Q',
    )
  })
})

test('a page that does not exist says so, and leads on', async ({ page, app: _watched, expected }) => {
  expected.push(/status of 404/)
  const response = await page.goto('/ccg/07h-nowhere.html')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  await page.getByRole('link', { name: 'see all CCGs by region' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All CCGs of April 2017')
})

test('the facts for search engines break no rule of the page’s security policy', async ({ page, app: _watched }) => {
  await page.goto('/ccg/07h-west-essex.html')
  expect(
    await page.evaluate(() => document.querySelector('script[type="application/ld+json"]')?.textContent),
  ).toContain('07H')
})
