/** Whole files of postcodes, in the browser alone. */
import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { geoAddress } from '../servers/published.ts'
import { expect, test } from './app.ts'
import { expectAccessible } from './axe.ts'
import { FAILED_REQUEST } from './faults.ts'

const TABLE = 'id,postcode\n1,cm16 6tn\n2,M1 1AE\n3,nowhere\n4,CF10 1EP\n'

async function open(page: Page): Promise<void> {
  await page.goto('/bulk.html')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look up many postcodes')
}

async function give(page: Page, buffer: Buffer | string, name = 'patients.csv'): Promise<void> {
  await page.getByLabel('CSV file or list').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(buffer) })
}

async function save(page: Page): Promise<{ download: Download; text: string }> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Save the file' }).click()
  const download = await waiting
  return { download, text: await readFile(await download.path(), 'utf8') }
}

const start = (page: Page) => page.getByRole('button', { name: 'Look up every row' }).click()

test('gives a table back with the areas of every row, and sends nothing of it anywhere', async ({ app: _, page }) => {
  const sent: string[] = []
  page.on('request', request => sent.push(request.url() + (request.postData() ?? '')))
  await open(page)
  await give(page, TABLE)
  await expect(page.getByLabel('Which column has the postcodes?')).toHaveValue('1')
  await expect(page.getByLabel('The first row has the names of the columns')).toBeChecked()
  await start(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your file is ready')
  await expect(page.getByText('2 found', { exact: true })).toBeVisible()
  await expect(page.getByText('1 outside England', { exact: true })).toBeVisible()
  const { download, text } = await save(page)
  expect(download.suggestedFilename()).toBe('patients-ccg.csv')
  const lines = text.split('\r\n')
  expect(lines[0]).toBe(
    'id,postcode,status,postcode_2,live,lat,long,country,reason,ccg2017,ccg2017_name,icb2026,icb2026_name',
  )
  expect(lines[1]).toContain('1,cm16 6tn,found,CM16 6TN,1,51.7043,0.12395,E92000001,,E38000197,NHS West Essex CCG,')
  expect(lines[3]).toMatch(/^3,nowhere,invalid,.*not a postcode/)
  expect(lines[4]).toContain('CF10 1EP is in Wales')
  expect(sent.filter(url => /patients|nowhere|6TN/i.test(url))).toEqual([])
})

test('takes a list that is pasted', async ({ app: _, page }) => {
  await open(page)
  await page.getByLabel('Or paste a list, one postcode on each line').fill('CM16 6TN\nM1 1AE')
  await page.getByRole('button', { name: 'Use this list' }).click()
  await start(page)
  expect((await save(page)).text.split('\r\n').length).toBe(4)
})

test('reads the € of an older spreadsheet', async ({ app: _, page }) => {
  await open(page)
  await give(page, Buffer.concat([Buffer.from('price;pcd\n'), Buffer.from([0x80]), Buffer.from('5;M1 1AE\n')]))
  await start(page)
  await expect(page.getByText('Windows-1252')).toBeVisible()
  expect((await save(page)).text).toContain('\r\n€5;M1 1AE;found;')
})

test('says what is wrong with a file that is empty or no text, and takes another', async ({ app: _, page }) => {
  await open(page)
  await give(page, '')
  await expect(page.getByRole('alert')).toContainText('There is nothing in this file')
  await give(page, Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'table.xlsx')
  await expect(page.getByRole('alert')).toContainText('Save it as CSV')
  await give(page, TABLE)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is in your file')
})

test('asks for at least one set of areas', async ({ app: _, page }) => {
  await open(page)
  await give(page, TABLE)
  for (const name of ['CCGs, April 2017', 'integrated care boards (ICBs), April 2026']) {
    await page.getByLabel(name).uncheck()
  }
  await start(page)
  await expect(page.getByRole('alert')).toContainText('Choose at least one')
})

test('says where a quotation mark is missing', async ({ app: _, page }) => {
  await open(page)
  await give(page, `id,postcode\n1,"M1 1AE\n${'2,M1 1AE\n'.repeat(200_000)}`)
  await start(page)
  await expect(page.getByRole('alert')).toContainText('We stopped at row 2')
})

test('goes on where it stopped when a file arrives after all', async ({ app: _, expected, page, context }) => {
  expected.push(FAILED_REQUEST)
  await open(page)
  // A worker's requests are the context's, not the page's.
  const isShard = ({ pathname }: URL) => pathname === geoAddress('directory/CM16.bin')
  await context.route(isShard, route => route.abort())
  await give(page, TABLE)
  await start(page)
  await expect(page.getByRole('alert')).toContainText('We could not load part of the list of postcodes')
  await context.unroute(isShard)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('2 found', { exact: true })).toBeVisible()
})

test('can be cancelled', async ({ app: _, page }) => {
  await open(page)
  await give(page, `postcode\n${'M1 1AE\n'.repeat(2_000_000)}`)
  await start(page)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look up many postcodes')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no violation at any step, ${colorScheme}`, async ({ app: _, page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page)
    await expectAccessible(page)
    await give(page, TABLE)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await expectAccessible(page)
    await start(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your file is ready')
    await expectAccessible(page)
  })
}

test('fits a narrow screen, however wide the table is', async ({ app: _, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page)
  await give(page, `${'a long name of a column,'.repeat(40)}postcode\n${'x,'.repeat(40)}M1 1AE\n`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is in your file')
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over).toBe(0)
})
