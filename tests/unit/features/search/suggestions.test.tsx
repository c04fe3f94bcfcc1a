// @vitest-environment jsdom
/** What the search suggests while somebody types, and what it asks where several things have a name. */
import { expect, test } from 'vitest'
import { type AppScreen, openApp, WEST_ESSEX, waitFor, within } from '../../screen/app.tsx'

const CHOICES = [
  { typed: 'west essex', option: /NHS West Essex CCG/, link: '?area=E38000197' },
  { typed: '07h', option: /NHS West Essex CCG/, link: '?area=E38000197' },
  { typed: 'E38000197', option: /NHS West Essex CCG/, link: '?area=E38000197' },
  { typed: 'harlow', option: /^Harlow District/, link: '#q=Harlow' },
]

async function suggested(app: AppScreen, option: RegExp): Promise<HTMLElement> {
  return waitFor(() => {
    const found = app.suggestions.find(({ textContent }) => option.test(textContent ?? ''))
    expect(found).toBeDefined()
    return found!
  })
}

for (const { typed, option, link } of CHOICES) {
  test(`suggests what "${typed}" may be, to choose by pointer`, async () => {
    const app = await openApp()
    await app.type(typed)
    await app.user.click(await suggested(app, option))
    await app.expectAnswer(WEST_ESSEX)
    expect(app.suggestions).toEqual([])
    expect(app.query).toBe(link)
  })

  test(`suggests what "${typed}" may be, to choose by keyboard`, async () => {
    const app = await openApp()
    await app.type(typed)
    const wanted = await suggested(app, option)
    for (let presses = 0; presses < 20 && wanted.getAttribute('aria-selected') !== 'true'; presses++)
      await app.user.keyboard('{ArrowDown}')
    expect(app.field.getAttribute('aria-activedescendant')).toBe(wanted.id)
    await app.user.keyboard('{Enter}')
    await app.expectAnswer(WEST_ESSEX)
    // The suggestion itself, not a search for what was typed.
    expect(app.query).toBe(link)
  })

  test(`takes "${typed}" as it stands`, async () => {
    const app = await openApp()
    app.search(typed)
    await app.expectAnswer(WEST_ESSEX)
  })
}

test('says how many suggestions there are', async () => {
  const app = await openApp()
  await app.type('west ess')
  // The CCG, and the board of 2022 with West Essex in its name.
  await waitFor(() => expect(app.statuses).toContainEqual(expect.stringContaining('2 suggestions.')))
  expect(app.suggestions).toHaveLength(2)
})

test('closes the suggestions on Escape and keeps the text', async () => {
  const app = await openApp()
  await app.type('west')
  await suggested(app, /./)
  await app.user.keyboard('{Escape}')
  await waitFor(() => expect(app.suggestions).toEqual([]))
  expect(app.field.value).toBe('west')
})

test('leaving the field chooses nothing', async () => {
  const app = await openApp()
  await app.type('west ess')
  await suggested(app, /./)
  await app.user.keyboard('{ArrowDown}')
  await app.user.tab()
  await waitFor(() => expect(app.suggestions).toEqual([]))
  expect(app.answer).toBeNull()
  expect(app.field.value).toBe('west ess')
})

test('follows the edition', async () => {
  const app = await openApp('?edition=ccg2020')
  await app.type('tees valley')
  expect((await suggested(app, /./)).textContent).toContain('NHS Tees Valley CCG')
})

test('has closed CCGs, with their date', async () => {
  const app = await openApp('?edition=ccg2020')
  await app.type('leeds nor')
  const option = await suggested(app, /NHS Leeds North CCG/)
  expect(option.textContent).toContain('April 2017 · 02V')
  await app.user.click(option)
  const answer = await app.expectAnswer('NHS Leeds North CCG')
  expect(answer.textContent).toContain('You now see April 2017, when it was.')
})

test('asks which one, where several names begin alike', async () => {
  const app = await openApp()
  app.search('west')
  const answer = await app.expectAnswer(/Which “west” do you mean/)
  expect(within(answer).getAllByRole('button').length).toBeGreaterThan(2)
  await app.user.click(within(answer).getAllByRole('button')[0]!)
  await app.expectAnswer(/^NHS .* CCG$/)
})
