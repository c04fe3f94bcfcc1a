/** Whole files of postcodes, in the browser alone. */
import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { geoAddress } from '../servers/published.ts'
import { xlsx } from '../unit/core/bulk/sheets/files.ts'
import { expect, test } from './app.ts'
import { expectNoSideways } from './axe.ts'
import { FAILED_REQUEST } from './faults.ts'

const TABLE = 'id,postcode\n1,cm16 6tn\n2,M1 1AE\n3,nowhere\n4,CF10 1EP\n'

async function open(page: Page): Promise<void> {
  await page.goto('/bulk.html')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look up many postcodes')
}

async function give(page: Page, buffer: Buffer | string, name = 'patients.csv'): Promise<void> {
  await page.getByLabel('CSV file or list').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(buffer) })
}

async function save(page: Page, link = 'Save the file'): Promise<{ download: Download; text: string }> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).click()
  const download = await waiting
  return { download, text: await readFile(await download.path(), 'utf8') }
}

const start = (page: Page) => page.getByRole('button', { name: 'Look up every row' }).click()

test('gives a table back with the areas of every row, and sends nothing of it anywhere', async ({ app: _, page }) => {
  const sent: string[] = []
  page.on('request', request => sent.push(request.url() + (request.postData() ?? '')))
  await open(page)
  await give(page, TABLE)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByLabel('Which column has the postcodes?')).toHaveValue('1')
  await expect(page.getByLabel('Which row has the names of the columns?')).toHaveValue('0')
  await start(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your file is ready')
  await expect(page.getByText('2 found', { exact: true })).toBeVisible()
  await expect(page.getByText('1 outside England', { exact: true })).toBeVisible()
  const { download, text } = await save(page)
  expect(download.suggestedFilename()).toBe('patients-ccg.csv')
  const lines = text.split('\r\n')
  expect(lines[0]).toBe(
    'id,postcode,ccg_finder_status,ccg_finder_postcode,ccg_finder_reason,ccg2017,ccg2017_ods,ccg2017_name,icb2026,icb2026_ods,icb2026_name',
  )
  expect(lines[1]).toContain('1,cm16 6tn,found,CM16 6TN,,E38000197,07H,NHS West Essex CCG,')
  expect(lines[3]).toMatch(/^3,nowhere,invalid,,.*postcode/)
  expect(lines[4]).toContain('CF10 1EP is in Wales')

  const problems = page.getByRole('table', { name: 'Rows without an answer' })
  await expect(problems.getByRole('row')).toHaveText([/Row/, /^4nowhere/, /^5CF10 1EP.*Wales/])
  const list = await save(page, 'Save the list of these rows')
  expect(list.text.split('\r\n').map(line => line.split(',', 3).join())).toEqual([
    'row,input,status',
    '4,nowhere,invalid',
    '5,CF10 1EP,outside',
    '',
  ])
  expect(sent.filter(url => /patients|nowhere|6TN/i.test(url))).toEqual([])
})

test('reads every kind of list: pasted, of an older spreadsheet, with tabs, and a sheet', async ({ app: _, page }) => {
  await test.step('takes a list that is pasted', async () => {
    await open(page)
    await page.getByLabel('Or paste a list of postcodes').fill('CM16 6TN, M1 1AE')
    await page.getByRole('button', { name: 'Use this list' }).click()
    await start(page)
    expect((await save(page)).text.split('\r\n').length).toBe(4)
  })
  await test.step('reads the € of an older spreadsheet', async () => {
    await open(page)
    await give(page, Buffer.concat([Buffer.from('price;pcd\n'), Buffer.from([0x80]), Buffer.from('5;M1 1AE\n')]))
    await start(page)
    await expect(page.getByText('1 line was not in UTF-8')).toBeVisible()
    expect((await save(page)).text).toContain('\r\n€5;M1 1AE;found;')
  })
  await test.step('saves tabs as .tsv', async () => {
    await open(page)
    await give(page, 'name\tpostcode\nA, B\tCM16 6TN\n')
    await start(page)
    const { download, text } = await save(page)
    expect(download.suggestedFilename()).toBe('patients-ccg.tsv')
    expect(text).toContain('A, B\tCM16 6TN\tfound\t')
  })
  await test.step('reads a sheet of a spreadsheet, the first or another', async () => {
    await open(page)
    const cell = (text: string) => `<c t="str"><v>${text}</v></c>`
    const book = xlsx({
      Notes: `<row>${cell('May')}</row>`,
      People: `<row>${cell('pcd')}</row><row>${cell('CM16 6TN')}</row>`,
    })
    await give(page, Buffer.from(book), 'people.xlsx')
    await page.getByLabel('Sheet').selectOption('People')
    await expect(page.getByLabel('Which column has the postcodes?')).toHaveValue('0')
    await start(page)
    const { download, text } = await save(page)
    expect(download.suggestedFilename()).toBe('people-ccg.csv')
    expect(text).toContain('\r\nCM16 6TN,found,CM16 6TN,,E38000197,')
  })
})

test('says what is wrong with a file that is empty or no text, and takes another', async ({ app: _, page }) => {
  await open(page)
  // The box for a list has a place of its own for what is wrong with it.
  const alert = page.getByRole('alert').filter({ hasText: /./ })
  await give(page, '')
  await expect(alert).toContainText('There is nothing in this file')
  await give(page, Buffer.from('%PDF-1.7'), 'table.pdf')
  await expect(alert).toContainText('This is a PDF document')
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

test('a quotation mark that is missing costs its own row at most, and is told', async ({ app: _, page }) => {
  await open(page)
  await give(page, `id,postcode\n1,"M1 1AE\n${'2,M1 1AE\n'.repeat(50_000)}`)
  await start(page)
  await expect(page.getByText('50,001 found', { exact: true })).toBeVisible()
  await expect(page.getByText('A quotation mark (") is out of place or missing in row 2.')).toBeVisible()
})

test('every guess can be changed, and the table beside it follows', async ({ app: _, page }) => {
  await open(page)
  await give(page, 'REPORT\nname;postcode\nA;CM16 6TN\n')
  const preview = page.getByRole('table', { name: 'The first rows of your file' })
  await expect(preview.getByRole('row').nth(1)).toContainText('CM16 6TN')
  await page.getByLabel('What is between the columns').selectOption(',')
  await expect(preview.getByRole('row').nth(1)).toContainText('A;CM16 6TN')
  await page.getByLabel('What is between the columns').selectOption(';')
  await page.getByLabel('Which row has the names of the columns?').selectOption('none')
  await expect(preview.getByRole('row').nth(1)).toContainText('REPORT')
})

test('says when no column has postcodes, and takes the one that is chosen', async ({ app: _, page }) => {
  await open(page)
  await give(page, 'id,Easting\n1,546300\n')
  await expect(page.getByRole('alert')).toContainText('We did not find a column with postcodes')
  await start(page)
  await expect(page.getByText('Choose the column with the postcodes.')).toBeVisible()
  await page.getByLabel('Which column has the postcodes?').selectOption('1')
  await start(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your file is ready')
  await expect(page.getByRole('table', { name: 'Rows without an answer' })).toContainText('546300')
})

test('takes the same file again, and other areas without choosing it again', async ({ app: _, page }) => {
  await open(page)
  await give(page, TABLE)
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await give(page, TABLE)
  await start(page)
  await page.getByRole('button', { name: 'Change the columns or areas' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is in your file')
  await page.getByLabel('CCGs, April 2017').uncheck()
  await start(page)
  expect((await save(page)).text).toContain('ccg_finder_reason,icb2026,icb2026_ods,icb2026_name')
})

test('starts anew when the part of the app that reads files arrives after all', async ({
  app: _,
  expected,
  page,
  context,
}) => {
  expected.push(FAILED_REQUEST)
  await open(page)
  await give(page, TABLE)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is in your file')
  const isWorker = ({ pathname }: URL) => /worker.*\.js$/.test(pathname)
  await context.route(isWorker, route => route.abort())
  await start(page)
  await expect(page.getByRole('alert')).toContainText('We could not load')
  await context.unroute(isWorker)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('2 found', { exact: true })).toBeVisible()
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

test('can be cancelled', async ({ app: _, page, context }) => {
  await open(page)
  // A file that does not come until then: the end of the list is no race.
  await context.route(
    ({ pathname }) => pathname === geoAddress('directory/CM16.bin'),
    () => undefined,
  )
  await give(page, TABLE)
  await start(page)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Look up many postcodes')
})

test('fits a narrow screen, however wide the table is', async ({ app: _, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page)
  await give(page, `${'a long name of a column,'.repeat(40)}postcode\n${'x,'.repeat(40)}M1 1AE\n`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What is in your file')
  await expectNoSideways(page)
})
