// @vitest-environment jsdom
/** Links that people open, and those that every answer leaves behind. */
import { expect, test, vi } from 'vitest'
import { arrival, openApp, WEST_ESSEX, waitFor } from '../../screen/app.tsx'
import { holdBack } from '../../screen/geoServer.ts'

const WHOLE = ['?q=CM16+6TN', '?q=cm166tn', '?q=CM16%206TN&theme=dark', '?area=E38000197', '?area=07h', '?q=07H']

for (const query of WHOLE) {
  test(`opens ${query}`, async () => {
    const app = await openApp(query)
    await app.expectAnswer(WEST_ESSEX)
    expect(app.alerts).toEqual([])
  })
}

test('opens another edition', async () => {
  const app = await openApp('?q=CM16+6TN&edition=icb2026')
  await app.expectAnswer('NHS Essex ICB')
})

const BAD_VALUES = [
  { query: '?q=CM16+6TN&edition=ccg1999', words: 'edition that we do not know' },
  { query: '?q=CM16+6TN&map=north', words: 'map position that we cannot read' },
  { query: '?q=CM16+6TN&view=cinema', words: 'view that we do not have' },
  { query: '?q=CM16+6TN&layer=mood', words: 'map colouring that we do not have' },
  { query: '?q=CM16+6TN&compare=1,2,3,4', words: 'codes to compare that we cannot read' },
  { query: '?q=CM16+6TN&q=M1+1AE', words: 'more than one “q”. We used the first, not “M1 1AE”' },
  { query: '?area=07H&area=06Q', words: 'more than one “area”. We used the first, not “06Q”' },
]

for (const { query, words } of BAD_VALUES) {
  test(`says what it cannot read in ${query}, and answers the rest`, async () => {
    const app = await openApp(query)
    await app.expectAnswer(WEST_ESSEX)
    await app.expectAlert(words)
  })
}

for (const query of ['?area=99Z', '?area=%3Cscript%3E', '?area=E99999999']) {
  test(`says that ${query} is no CCG`, async () => {
    const app = await openApp(query)
    await app.expectAlert('not one of a CCG')
    expect(app.field.disabled).toBe(false)
  })
}

for (const query of ['?%', '?q=%E0%A4%A', '?&&&=', '?q', '?area=&edition=&map=', '?unknown=1&q=CM16+6TN#answer']) {
  test(`works for ${query}`, async () => {
    const app = await openApp(query)
    app.search('CM16 6TN')
    await app.expectAnswer(WEST_ESSEX)
  })
}

test('every answer has a link, and Back and Forward go through them', async () => {
  const app = await openApp()
  app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  expect(app.query).toBe('#q=CM16+6TN')
  app.search('M1 1AE')
  await app.expectAnswer('NHS Manchester CCG')
  app.search('nonsense')
  await app.expectAlert('nonsense')

  app.back()
  await app.expectAnswer('NHS Manchester CCG')
  await waitFor(() => expect(app.field.value).toBe('M1 1AE'))
  expect(app.alerts).toEqual([])
  app.back()
  await app.expectAnswer(WEST_ESSEX)
  app.back()
  await waitFor(() => expect(app.answer).toBeNull())
  expect(app.field.value).toBe('')
  app.forward()
  await app.expectAnswer(WEST_ESSEX)
  expect(app.field.value).toBe('CM16 6TN')
})

test('searching again for the same adds nothing to go back through', async () => {
  const app = await openApp()
  app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  const entries = app.address.length
  app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  expect(app.address.length).toBe(entries)
})

test('the last search wins, however the answers race', async () => {
  const release = holdBack('directory/LS9.bin')
  const app = await openApp()
  app.search('LS9 7TF')
  app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  release()
  await arrival('LS9 7TF')
  await app.expectAnswer(WEST_ESSEX)
  expect(app.query).toBe('#q=CM16+6TN')
})

test('what was pressed before the program came is pressed once it is there', async () => {
  const button = document.createElement('button')
  button.dataset.early = ''
  const press = vi.fn()
  button.addEventListener('click', press)
  document.body.append(button)
  await openApp()
  expect(press).toHaveBeenCalledOnce()
  expect(button.dataset.early).toBeUndefined()
  button.remove()
})
