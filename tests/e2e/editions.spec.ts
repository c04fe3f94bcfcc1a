/** Moving through the editions, and what was before and after. */
import type { Locator } from '@playwright/test'
import { type App, expect, test, WEST_ESSEX } from './app.ts'

const slider = ({ page }: App): Locator => page.getByRole('slider', { name: 'Go to another date' })
const now = ({ page }: App): Locator => page.locator('.edition-bar__now')

test('moves by click and tap, there and back, and Back goes back', { tag: '@phone' }, async ({ app, page }) => {
  await app.open('?edition=ccg2020')
  await expect(now(app)).toHaveText('April 2020 · 135 CCGs')
  await app.press(page.getByRole('button', { name: 'Later: April 2021' }))
  await expect(now(app)).toHaveText('April 2021 · 106 CCGs')
  await app.press(page.getByRole('button', { name: 'Earlier: April 2020' }))
  await app.press(page.getByRole('button', { name: 'Earlier: April 2019' }))
  await expect(now(app)).toHaveText('April 2019 · 191 CCGs')
  await page.goBack()
  await expect(now(app)).toHaveText('April 2020 · 135 CCGs')
})

test('the slider is dragged from end to end by mouse, for all of England and with an answer', {
  tag: '@phone',
}, async ({ app, page }) => {
  for (const query of ['', '?q=CM16+6TN']) {
    await app.show(query)
    if (query) await app.expectAnswer(WEST_ESSEX)
    await expect(now(app)).toHaveText('April 2017 · 207 CCGs')
    await slider(app).scrollIntoViewIfNeeded()
    const { x, y, width, height } = (await slider(app).boundingBox())!
    const middle = y + height / 2
    // To the thumb, half of which is beside the ends of its way.
    await page.mouse.move(x + 8 + (width - 16) * (2 / 9), middle)
    await page.mouse.down()
    for (const [at, label] of [
      [x + 2, 'July 2015 · 209 CCGs'],
      [x + width - 2, 'April 2026 · 36 ICBs'],
      [x + 2, 'July 2015 · 209 CCGs'],
    ] as const) {
      await page.mouse.move(at, middle, { steps: 4 })
      await expect(now(app)).toHaveText(label)
    }
    await page.mouse.up()
    await expect(page).toHaveURL(/edition=ccg2015/)
    await expect(slider(app)).toHaveAttribute('aria-valuetext', 'July 2015 · 209 CCGs')
  }
})

test('the map has the areas of the edition, and no geometry is fetched again', async ({ app, page }) => {
  await app.open()
  await expect(page.locator('path.map-area')).toHaveCount(207)
  const geometry: string[] = []
  page.on('request', request => {
    if (/\/geo\/(overview|detail|areas|land)\.json/.test(request.url())) geometry.push(request.url())
  })
  await slider(app).focus()
  for (const [key, count] of [
    ['Home', 209],
    ['End', 36],
    ['ArrowLeft', 42],
    ['ArrowLeft', 106],
    ['ArrowLeft', 106],
    ['ArrowLeft', 135],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.locator('path.map-area')).toHaveCount(count)
  }
  expect(geometry).toEqual([])
})

test('a postcode stays selected and has its answer in each edition', async ({ app, page }) => {
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await slider(app).focus()
  await page.keyboard.press('End')
  await app.expectAnswer('NHS Essex ICB')
  await expect(page).toHaveURL('/?edition=icb2026#q=CM16+6TN')
  await expect(app.answer).toContainText('CM16 6TN is in')
  await page.keyboard.press('ArrowLeft')
  await app.expectAnswer('NHS Hertfordshire and West Essex ICB')
  await page.keyboard.press('Home')
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.field).toHaveValue('CM16 6TN')
})

test('one postcode has its whole history in a table, to copy and to download', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.open('?q=CM16+6TN')
  const history = page.getByRole('region', { name: 'CM16 6TN through the years' }).first()
  await expect(history.getByRole('row')).toHaveCount(5)
  await expect(history.getByRole('row').last()).toContainText('1 April 2026')
  await expect(history.getByRole('row').last()).toContainText('NHS Essex ICB')
  await app.press(history.getByRole('button', { name: 'Copy the table' }))
  await expect(history.getByRole('status')).toContainText('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.trimEnd().split('\n')).toHaveLength(11)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    app.press(history.getByRole('button', { name: 'Download as CSV' })),
  ])
  expect(download.suggestedFilename()).toBe('history-cm16-6tn.csv')
  const stream = await download.createReadStream()
  const csv = Buffer.concat(await stream.toArray()).toString()
  expect(csv.split('\r\n')[1]).toBe('CM16 6TN,ccg2015,2015-07-01,NHS West Essex CCG,07H,E38000197')
  expect(csv.split('\r\n')[10]).toBe('CM16 6TN,icb2026,2026-04-01,NHS Essex Integrated Care Board,D7T5G,E54000066')
})

test('shows what changed on the map, in a legend and in words', async ({ app, page }) => {
  await app.open('?edition=ccg2017')
  await app.press(page.getByRole('button', { name: 'Show what changed' }))
  await expect(page).toHaveURL('/?since=ccg2016')
  await expect(page.locator('.legend')).toHaveText(
    /Unchanged 202\s*Merged 4\s*Split 1\s*Border moved 2\s*The part that moved/,
  )
  await expect(page.locator('path.change-fill--split')).toHaveCount(2)
  await expect(page.locator('path.change-fill--merged')).toHaveCount(4)
  await expect(page.locator('path.change-fill--part')).toHaveCount(1)
  await page.getByLabel('Since').selectOption('ccg2015')
  await expect(page).toHaveURL('/?since=ccg2015')
  await app.press(page.getByRole('button', { name: 'Hide what changed' }))
  await expect(page.locator('path.map-change')).toHaveCount(0)
  await expect(page).toHaveURL('/')
})

test('paper has the map of what changed, with its legend', async ({ app, page }) => {
  await app.open('?since=ccg2016&edition=ccg2017')
  await expect(page.getByRole('heading', { name: /What changed between/ })).toBeVisible()
  await expect(page.locator('path.map-change').first()).toBeAttached()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const paper = page.locator('.print-map--england')
  await expect(paper.getByRole('img', { name: 'Map of what changed' })).toBeVisible()
  for (const kind of ['unchanged', 'merged', 'split', 'moved', 'part']) {
    const piece = paper.locator(`path.change-fill--${kind}`).first()
    const mark = paper.locator(`.legend .change-fill--${kind}`)
    await expect(mark).toBeVisible()
    expect(await piece.evaluate(path => getComputedStyle(path).fill)).toBe(
      await mark.evaluate(rect => getComputedStyle(rect).fill),
    )
  }
  await expect(page.locator('.legend:visible')).toHaveCount(1)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(paper).toHaveCount(0)
})
