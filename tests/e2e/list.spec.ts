import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { expect, test, WEST_ESSEX } from './app.ts'

const rows = (page: Page) =>
  page
    .locator('#list')
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8')
}

test('shows all 207 with what is known of each', async ({ app, page }) => {
  await app.open('?view=list')
  await expect(rows(page)).toHaveCount(207)
  const row = page.getByRole('row', { name: /^West Essex/ })
  for (const text of [
    '07H',
    'E38000197',
    '304,451',
    '£382.6 million',
    '£1,239',
    'Midlands and East of England',
    'Essex',
  ]) {
    await expect(row).toContainText(text)
  }
})

test('shows no budget per patient where the borders changed', async ({ app, page }) => {
  await app.open('?view=list')
  const row = page.getByRole('row', { name: /^North Cumbria/ })
  await expect(row).toContainText('£')
  await expect(row.getByText('not published')).toHaveCount(1)
})

test('sorts by any column, largest first, and back', async ({ app, page }) => {
  await app.open('?view=list')
  const sort = page.getByRole('button', { name: 'Residents' })
  await sort.click()
  await expect(rows(page).first()).toContainText('902,247')
  await sort.click()
  await expect(rows(page).first()).toContainText('69,540')
})

test('groups by region', async ({ app, page }) => {
  await app.open('?view=list')
  await page.getByRole('checkbox', { name: 'Group by NHS England region' }).check()
  await expect(page.getByRole('rowheader', { name: 'London 32' })).toBeVisible()
  await expect(rows(page)).toHaveCount(207)
})

test('finds by code, and chooses', async ({ app, page }) => {
  await app.open('?view=list')
  await page.getByRole('searchbox', { name: 'Name or code' }).fill('07h')
  await expect(rows(page)).toHaveCount(1)
  await app.press(page.getByRole('link', { name: 'West Essex', exact: true }))
  await app.expectAnswer(WEST_ESSEX)
  await expect(page).toHaveURL(/\?area=E38000197&view=list$/)
})

test('goes between map and list, and Back undoes it', async ({ app, page }) => {
  await app.open('?q=CM16+6TN')
  await app.press(page.getByRole('link', { name: 'List', exact: true }))
  await expect(rows(page)).toHaveCount(207)
  await app.expectAnswer(WEST_ESSEX)
  await page.goBack()
  await expect(app.map).toBeVisible()
})

test('downloads the edition shown as CSV and as GeoJSON', async ({ app, page }) => {
  await app.open('?view=list')
  const csv = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as CSV' }).click()
  const lines = (await textOf(await csv)).trim().split('\r\n')
  expect(lines).toHaveLength(208)
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^E38000197,07H,NHS West Essex CCG,304451,[\d.]+,382625000,1239\.22,Midlands and East of England,/,
    ),
  )
  const geojson = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as GeoJSON' }).click()
  const { features } = JSON.parse(await textOf(await geojson))
  expect(features).toHaveLength(207)
  expect(features[0]).toMatchObject({
    type: 'Feature',
    geometry: { type: 'MultiPolygon' },
    properties: { edition: 'ccg2017' },
  })
})

test('lists another edition without figures that are not its own', async ({ app, page }) => {
  await app.open('?view=list&edition=icb2026')
  await expect(rows(page)).toHaveCount(36)
  await expect(page.getByRole('heading', { name: 'All integrated care boards of April 2026' })).toBeVisible()
  await expect(rows(page).first().getByText('not published')).toHaveCount(2)
})
