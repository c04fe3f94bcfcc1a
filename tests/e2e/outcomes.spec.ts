/** A message for every case, in the words of the design; what was typed always stays. */
import { expect, test } from './app.ts'

const MISTAKES = [
  { typed: '', words: 'Enter a postcode, place or CCG' },
  { typed: '   ', words: 'Enter a postcode, place or CCG' },
  { typed: 'zzz99LS1 1UR', words: 'This is too long for a postcode' },
  { typed: 'Q1 1AA', words: 'This is not a postcode: the first part' },
  { typed: 'CM16 6T!', words: 'letters and numbers only' },
  { typed: 'CM16 CTN', words: 'This is not a postcode: the second part' },
  { typed: '1', words: 'too short for a postcode' },
  { typed: 'CM16 9ZY', words: 'We do not know the postcode CM16 9ZY' },
]

for (const [way, panel] of [
  ['Find it on the map', '#map'],
  ['Choose from the list', '#list'],
] as const) {
  test(`offers for a postcode that we do not know: ${way}`, async ({ app, page }) => {
    await app.open()
    await app.search('CM16 9ZY')
    await app.press(app.alert.getByRole('button', { name: way }))
    await expect(page.locator(panel)).toBeFocused()
    await expect(app.field).toHaveValue('CM16 9ZY')
  })
}

for (const { typed, words } of MISTAKES) {
  test(`says what is wrong with ${JSON.stringify(typed)}`, async ({ app }) => {
    await app.open()
    await app.search(typed)
    await expect(app.alert).toContainText(words)
    await expect(app.field).toHaveValue(typed)
    await expect(app.field).toHaveAttribute('aria-invalid', 'true')
    await expect(app.field).toHaveAccessibleDescription(new RegExp(words))
    await expect(app.answer).toHaveCount(0)
  })
}

test('offers the letter O for a zero as a correction, and never applies it unasked', async ({ app }) => {
  await app.open()
  await app.search('M1 IAE')
  await expect(app.alert).toContainText('This is not a postcode')
  await expect(app.answer).toHaveCount(0)
  await app.press(app.alert.getByRole('button', { name: 'Did you mean M1 1AE?' }))
  await app.expectAnswer('NHS Manchester CCG')
})

test('an unknown postcode leads to the map', async ({ app }) => {
  await app.open()
  await app.search('CM16 9ZY')
  await expect(app.alert).toContainText(/may be new/)
  await expect(app.alert).toContainText(/map/)
})

for (const code of ['EN9', 'en9 ', 'EN9 1']) {
  test(`lets one choose among the CCGs that ${JSON.stringify(code)} touches`, async ({ app }) => {
    await app.open()
    await app.search(code)
    await app.expectAnswer(/^EN9( 1)? touches [2-9] CCGs$/)
    await app.press(app.answer.getByRole('button', { name: /NHS West Essex CCG/ }))
    await app.expectAnswer('NHS West Essex CCG')
  })
}

for (const code of ['CM16', 'CM16 6']) {
  test(`answers ${code} at once, where every postcode has one CCG`, async ({ app }) => {
    await app.open()
    await app.search(code)
    await app.expectAnswer('NHS West Essex CCG')
  })
}

const ELSEWHERE = [
  { postcode: 'CF10 1EP', country: 'Wales', link: /NHS 111 Wales/ },
  { postcode: 'EH1 1YZ', country: 'Scotland', link: /NHS inform/ },
  { postcode: 'BT1 5GS', country: 'Northern Ireland', link: /Northern Ireland/ },
  { postcode: 'JE2 3AB', country: 'the Channel Islands', link: /Jersey/ },
  { postcode: 'GY1 1AA', country: 'the Channel Islands', link: /Guernsey/ },
  { postcode: 'IM1 1AA', country: 'the Isle of Man', link: /Manx Care/ },
]

for (const { postcode, country, link } of ELSEWHERE) {
  test(`says that ${postcode} is in ${country}, and where to go instead`, async ({ app }) => {
    await app.open()
    await app.search(postcode)
    await app.expectAnswer(`${postcode} is in ${country}`)
    await expect(app.answer).toContainText('England only')
    await expect(app.answer.getByRole('link', { name: link })).toBeVisible()
  })
}

test('names the neighbour of a postcode that is near a border, and how near', async ({ app }) => {
  await app.open()
  await app.search('CM1 4PS')
  await app.expectAnswer('NHS West Essex CCG')
  await expect(app.answer).toContainText('Near a border: NHS Mid Essex CCG began about 100 metres from here')
})

test('says what it can of an English postcode whose place nobody publishes', async ({ app }) => {
  await app.open()
  await app.search('BD98 1GA')
  await expect(app.answer).toContainText('nobody publishes where it is')
})
