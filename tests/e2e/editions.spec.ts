/** Moving through the editions, and what was before and after. */
import type { Locator } from '@playwright/test'
import { type App, expect, test, WEST_ESSEX } from './app.ts'
import { expectAccessible } from './axe.ts'

const slider = ({ page }: App): Locator => page.getByRole('slider', { name: 'Go to another date' })
const now = ({ page }: App): Locator => page.locator('.edition-bar__now')
const lineage = ({ page }: App): Locator => page.getByRole('region', { name: /was before, and what it became$/ })
const story = (app: App): Locator => lineage(app).locator('.story')

test('moves through all ten editions by keyboard, and says each', async ({ app }) => {
  await app.open()
  await expect(now(app)).toHaveText('April 2017 · 207 CCGs')
  await slider(app).focus()
  await app.page.keyboard.press('Home')
  for (const said of [
    'July 2015 · 209 CCGs',
    'April 2016 · 209 CCGs',
    'April 2017 · 207 CCGs',
    'April 2018 · 195 CCGs',
    'April 2019 · 191 CCGs',
    'April 2020 · 135 CCGs',
    'April 2021 · 106 CCGs',
    'July 2022 · 106 sub-ICB locations',
    'July 2022 · 42 ICBs',
    'April 2026 · 36 ICBs',
  ]) {
    await expect(now(app)).toHaveText(said)
    await expect(slider(app)).toHaveAttribute('aria-valuetext', said)
    await app.page.keyboard.press('ArrowRight')
  }
  await expect(app.page).toHaveURL('/?edition=icb2026')
})

test('moves by click and tap, there and back, and Back goes back', async ({ app, page }) => {
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
  await expect(page).toHaveURL('/?q=CM16+6TN&edition=icb2026')
  await expect(app.answer).toContainText('CM16 6TN is in')
  await page.keyboard.press('ArrowLeft')
  await app.expectAnswer('NHS Hertfordshire and West Essex ICB')
  await page.keyboard.press('Home')
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.field).toHaveValue('CM16 6TN')
})

test('an area goes to the one that holds most of its people', async ({ app, page }) => {
  await app.open('?area=E38000041&edition=ccg2016')
  await app.expectAnswer('NHS Cumbria CCG')
  await app.press(page.getByRole('button', { name: 'Later: April 2017' }))
  await app.expectAnswer('NHS North Cumbria CCG')
  await expect(page).toHaveURL('/?area=E38000215')
  await expect(app.field).toHaveValue('NHS North Cumbria CCG')
})

test('the suggestions follow the edition', async ({ app, page }) => {
  await app.open('?edition=ccg2020')
  await app.press(app.field)
  await app.field.pressSequentially('tees valley')
  await expect(app.suggestions.first()).toContainText('NHS Tees Valley CCG')
  await expect(page.getByText('April 2020 · 135 CCGs')).toBeVisible()
})

const TOLD: readonly (readonly [what: string, query: string, answer: string, words: readonly string[]])[] = [
  [
    "Manchester's three into one",
    '?area=14L',
    'NHS Manchester CCG',
    [
      'On 1 April 2017 it was formed from NHS Central Manchester CCG (36% of its people), NHS North Manchester CCG (34%) and NHS South Manchester CCG (30%).',
    ],
  ],
  [
    "Cumbria's split",
    '?area=E38000041&edition=ccg2016',
    'NHS Cumbria CCG',
    ['On 1 April 2017 it was split: 63% of its people went to NHS North Cumbria CCG and 37% to NHS Morecambe Bay CCG.'],
  ],
  [
    "Leeds' three into one",
    '?area=02V',
    'NHS Leeds North CCG',
    ['On 1 April 2018 it merged with NHS Leeds West CCG and NHS Leeds South and East CCG to form NHS Leeds CCG.'],
  ],
  [
    "Coastal West Sussex's sliver to Surrey",
    '?area=09G',
    'NHS Coastal West Sussex CCG',
    [
      'On 1 April 2020 it merged with NHS Horsham and Mid Sussex CCG and NHS Crawley CCG to form NHS West Sussex CCG.',
      'A small part, 1.4% of its people (6,916), went to NHS Surrey Heartlands CCG.',
    ],
  ],
  [
    'Glossop to Derbyshire',
    '?area=01Y&edition=ccg2021',
    'NHS Tameside and Glossop CCG',
    [
      'On 1 July 2022 it closed, as all CCGs did. Its work went to NHS Greater Manchester ICB for 87% of its people and NHS Derby and Derbyshire ICB for 13%.',
    ],
  ],
  [
    'West Birmingham to Birmingham',
    '?area=D2P2L&edition=ccg2021',
    'NHS Black Country and West Birmingham CCG',
    ['NHS Black Country ICB for 87% of its people and NHS Birmingham and Solihull ICB for 13%.'],
  ],
  [
    "Frimley's split",
    '?area=QNQ&edition=icb2022',
    'NHS Frimley ICB',
    [
      'On 1 April 2026 it was split: 57% of its people went to NHS Thames Valley ICB, 23% to NHS Hampshire and Isle of Wight ICB and 21% to NHS Surrey and Sussex ICB.',
    ],
  ],
]

for (const [what, query, answer, words] of TOLD) {
  test(`tells ${what}`, async ({ app }) => {
    await app.open(query)
    await app.expectAnswer(answer)
    for (const sentence of words) await expect(story(app)).toContainText(sentence)
  })
}

test('draws where the people of an area have been, with the same in words, and leads there', async ({ app, page }) => {
  await app.open('?area=14L')
  const rows = lineage(app).locator('.lineage-row')
  await expect(rows).toHaveCount(4)
  await expect(rows.nth(0)).toContainText('July 2015 to April 2016')
  await expect(rows.nth(0).locator('rect')).toHaveCount(3)
  await expect(rows.nth(0).locator('path')).toHaveCount(3)
  await expect(rows.nth(0).getByRole('listitem')).toHaveText([
    'NHS Central Manchester CCG 36%',
    'NHS North Manchester CCG 34%',
    'NHS South Manchester CCG 30%',
  ])
  await expect(rows.nth(1)).toHaveAttribute('aria-current', 'true')
  await app.press(rows.nth(0).getByRole('button', { name: 'NHS North Manchester CCG' }))
  await app.expectAnswer('NHS North Manchester CCG')
  await expect(page).toHaveURL('/?area=E38000123&edition=ccg2016')
})

const CLOSED = [
  { typed: 'Central Manchester', answer: 'NHS Central Manchester CCG', edition: 'ccg2016', next: 'NHS Manchester CCG' },
  { typed: 'cumbria', answer: 'NHS Cumbria CCG', edition: 'ccg2016', next: 'NHS North Cumbria CCG' },
  { typed: 'E38000032', answer: 'NHS Central Manchester CCG', edition: 'ccg2016', next: 'NHS Manchester CCG' },
  { typed: '00W', answer: 'NHS Central Manchester CCG', edition: 'ccg2016', next: 'NHS Manchester CCG' },
  { typed: 'QNQ', answer: 'NHS Frimley ICB', edition: 'icb2022', next: '' },
]

for (const { typed, answer, edition, next } of CLOSED) {
  test(`"${typed}" leads to the edition that had it, and to what has its place`, async ({ app, page }) => {
    await app.open()
    await app.search(typed)
    await app.expectAnswer(answer)
    await expect(page).toHaveURL(new RegExp(`[?&]edition=${edition}`))
    await expect(app.answer).toContainText(`${answer} is not in the list of April 2017.`)
    if (!next) return
    await app.press(app.answer.getByRole('button', { name: 'Show what was here in April 2017' }))
    await app.expectAnswer(next)
  })
}

test('a closed CCG is among the suggestions, with its date', async ({ app }) => {
  await app.open('?edition=ccg2020')
  await app.press(app.field)
  await app.field.pressSequentially('leeds nor')
  const option = app.suggestions.filter({ hasText: 'NHS Leeds North CCG' })
  await expect(option).toContainText('April 2017 · 02V')
  await app.press(option)
  await app.expectAnswer('NHS Leeds North CCG')
  await expect(app.answer).toContainText('You now see April 2017, when it was.')
})

test('an old code in the link leads to its edition', async ({ app, page }) => {
  await app.open('?area=E38000041')
  await app.expectAnswer('NHS Cumbria CCG')
  await expect(page).toHaveURL('/?area=E38000041&edition=ccg2016')
  await expect(app.alert).toHaveCount(0)
})

test('one postcode has its whole history in a table, to copy and to download', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.open('?q=CM16+6TN')
  const history = page.getByRole('region', { name: 'CM16 6TN through the years' }).first()
  await expect(history.getByRole('row')).toHaveCount(11)
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
  await expect(page.locator('path.map-change--split')).toHaveCount(2)
  await expect(page.locator('path.map-change--merged')).toHaveCount(4)
  await expect(page.locator('path.map-change--part')).toHaveCount(1)
  const words = page.getByRole('region', { name: 'What changed between April 2016 and April 2017' })
  await expect(words).toContainText('209 CCGs became 207 CCGs.')
  await expect(words).toContainText('By 1 April 2017 NHS Manchester CCG was formed from NHS Central Manchester CCG')
  await expect(words).toContainText('By 1 April 2017 NHS Cumbria CCG was split: 63% of its people went to')
  await expectAccessible(page)
  await page.getByLabel('Since').selectOption('ccg2015')
  await expect(page).toHaveURL('/?since=ccg2015')
  await app.press(page.getByRole('button', { name: 'Hide what changed' }))
  await expect(page.locator('path.map-change')).toHaveCount(0)
  await expect(page).toHaveURL('/')
})

test('says so for an edition that is not known, and shows the default', async ({ app }) => {
  await app.open('?edition=ccg1999')
  await expect(app.alert).toContainText('names an edition that we do not know; you see April 2017 (“ccg1999”)')
  await expect(now(app)).toHaveText('April 2017 · 207 CCGs')
})

test('describes an area of another edition by its cells, and by its members where they add up', async ({
  app,
  page,
}) => {
  await app.open('?area=15F&edition=ccg2018')
  await app.expectAnswer('NHS Leeds CCG')
  const profile = page.getByRole('region', { name: 'What NHS Leeds CCG was like' })
  await expect(profile).toContainText('784,846')
  await expect(profile).toContainText('Its area is exactly that of 3 CCGs of April 2017')
  await expect(profile).toContainText('£1.0')
  await expect(profile.getByRole('button', { name: 'NHS Wakefield CCG' })).toBeVisible()
  await app.open('?area=E38000041&edition=ccg2016')
  await expect(page.getByRole('region', { name: 'What NHS Cumbria CCG was like' })).toContainText(
    'Not published for this edition',
  )
})

for (const query of ['?q=CM16+6TN&edition=icb2026', '?area=E38000041', '?edition=ccg2020&since=ccg2019']) {
  test(`is accessible at ${query}`, async ({ app, page }) => {
    await app.open(query)
    await expect(page.locator('path.map-area').first()).toBeAttached()
    await expect(page.locator('.lineage, .changes').first()).toBeVisible()
    await expectAccessible(page)
  })
}
