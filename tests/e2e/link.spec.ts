import { geoAddress } from '../servers/published.ts'
import { expect, test, WEST_ESSEX } from './app.ts'
import { holdBack } from './holdBack.ts'

for (const query of [
  '?q=CM16+6TN',
  '?q=cm166tn',
  '?q=CM16%206TN&theme=dark',
  '?area=E38000197',
  '?area=07h',
  '?q=07H',
]) {
  test(`opens ${query}`, async ({ app }) => {
    await app.open(query)
    await app.expectAnswer(WEST_ESSEX)
    await expect(app.alert).toHaveCount(0)
  })
}

test('opens another edition', async ({ app }) => {
  await app.open('?q=CM16+6TN&edition=icb2026')
  await app.expectAnswer('NHS Essex ICB')
})

const BAD_VALUES = [
  { query: '?q=CM16+6TN&edition=ccg1999', words: 'edition that we do not know' },
  { query: '?q=CM16+6TN&map=north', words: 'map position that we cannot read' },
  { query: '?q=CM16+6TN&view=cinema', words: 'view that we do not have' },
  { query: '?q=CM16+6TN&layer=mood', words: 'map colouring that we do not have' },
  { query: '?q=CM16+6TN&compare=1,2,3,4', words: 'codes to compare that we cannot read' },
]

for (const { query, words } of BAD_VALUES) {
  test(`says what it cannot read in ${query}, and answers the rest`, async ({ app }) => {
    await app.open(query)
    await app.expectAnswer(WEST_ESSEX)
    await expect(app.alert).toContainText(words)
  })
}

for (const query of ['?area=99Z', '?area=%3Cscript%3E', '?area=E99999999']) {
  test(`says that ${query} is no CCG`, async ({ app }) => {
    await app.open(query)
    await expect(app.alert).toContainText('not one of a CCG')
    await expect(app.field).toBeEnabled()
  })
}

for (const query of ['?%', '?q=%E0%A4%A', '?&&&=', '?q', '?area=&edition=&map=', '?unknown=1&q=CM16+6TN#answer']) {
  test(`works for ${query}`, async ({ app }) => {
    await app.open(query)
    await app.search('CM16 6TN')
    await app.expectAnswer(WEST_ESSEX)
  })
}

test('every answer has a link, and Back and Forward go through them', async ({ app, page }) => {
  await app.open()
  await app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  await expect(page).toHaveURL('/?q=CM16+6TN')
  await app.search('M1 1AE')
  await app.expectAnswer('NHS Manchester CCG')
  await app.search('nonsense')
  await expect(app.alert).toContainText('nonsense')

  await page.goBack()
  await app.expectAnswer('NHS Manchester CCG')
  await expect(app.field).toHaveValue('M1 1AE')
  await expect(app.alert).toHaveCount(0)
  await page.goBack()
  await app.expectAnswer(WEST_ESSEX)
  await page.goBack()
  await expect(app.answer).toHaveCount(0)
  await expect(app.field).toHaveValue('')
  await page.goForward()
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.field).toHaveValue('CM16 6TN')
})

test('searching again for the same adds nothing to go back through', async ({ app, page }) => {
  await app.open()
  await app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  await app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  await page.goBack()
  await expect(app.answer).toHaveCount(0)
})

test('the last search wins, however the answers race', async ({ app, page }) => {
  const release = await holdBack(page, `**${geoAddress('directory/M1.bin')}`)
  await app.open()
  await app.search('M1 1AE')
  await app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  const late = page.waitForResponse(`**${geoAddress('directory/M1.bin')}`)
  release()
  await (await late).finished()
  await expect(page).toHaveURL('/?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await app.search('M1 1AE')
  await app.expectAnswer('NHS Manchester CCG')
})
