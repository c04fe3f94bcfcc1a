// @vitest-environment jsdom
/** A message for every mistake, in the words of the design; what was typed always stays. */
import { expect, test } from 'vitest'
import { openApp, screen, waitFor } from '../../screen/app.tsx'

const MISTAKES = [
  { typed: '', words: 'Enter a postcode, place, GP practice or CCG' },
  { typed: '   ', words: 'Enter a postcode, place, GP practice or CCG' },
  { typed: 'zzz99LS1 1UR', words: 'This is too long for a postcode' },
  { typed: 'Q1 1AA', words: 'No postcode starts with the letter Q' },
  { typed: '11 1AA', words: 'This is not a postcode: the first part' },
  { typed: 'CM16 6TM', words: 'The last two letters of a postcode are never M' },
  { typed: 'ZM16 6TŃ', words: 'letters and numbers only' },
  { typed: 'CM16 6T!', words: 'a number, then two letters' },
  { typed: 'CM16 CTN', words: 'This is not a postcode: the second part' },
  { typed: 'Q99', words: 'No postcode starts with the letter Q' },
  { typed: '10 Downing Street', words: 'we do not know streets. Enter a postcode or a town' },
  { typed: '1', words: 'too short for a postcode' },
  { typed: 'WF18 1AL', words: 'There is no postcode that starts with WF18' },
  { typed: 'Atlantis', words: 'We found no place, GP practice or CCG called “Atlantis”' },
]

for (const { typed, words } of MISTAKES) {
  test(`says what is wrong with ${JSON.stringify(typed)}`, async () => {
    const app = await openApp()
    app.search(typed)
    await app.expectAlert(words)
    expect(app.field.value).toBe(typed)
    expect(app.field.getAttribute('aria-invalid')).toBe('true')
    const described = app.field.getAttribute('aria-describedby')?.split(' ') ?? []
    expect(described.map(id => document.getElementById(id)?.textContent).join(' ')).toContain(words)
    expect(app.answer).toBeNull()
  })
}

test('offers the letter O for a zero as a correction, and never applies it unasked', async () => {
  const app = await openApp()
  app.search('M1 IAE')
  await app.expectAlert('This is not a postcode')
  expect(app.answer).toBeNull()
  await app.user.click(screen.getByRole('button', { name: 'Did you mean M1 1AE?' }))
  await app.expectAnswer('NHS Manchester CCG')
  expect(app.alerts).toEqual([])
})

test.each([
  ['O7H', '07H', 'NHS West Essex CCG'],
  ['o6q', '06Q', 'NHS Mid Essex CCG'],
  ['I4L', '14L', 'NHS Manchester CCG'],
])('offers the code of a CCG for %s', async (typed, code, name) => {
  const app = await openApp()
  app.search(typed)
  await app.user.click(await screen.findByRole('button', { name: `Did you mean ${code}?` }))
  await app.expectAnswer(name)
})

test('an unknown postcode may be new, and leads to the map and the list', async () => {
  const app = await openApp()
  app.search('CM16 9ZY')
  await app.expectAlert(/may be new/)
  await app.user.click(screen.getByRole('button', { name: 'Choose from the list' }))
  await waitFor(() => expect(document.activeElement?.id).toBe('list'))
  await app.user.click(screen.getByRole('button', { name: 'Find it on the map' }))
  await waitFor(() => expect(document.activeElement?.id).toBe('map'))
  expect(app.field.value).toBe('CM16 9ZY')
})

test.each(['', 'CM16 6T!', 'Atlantis'])('says what is wrong with %j again when it is sent again', async typed => {
  const app = await openApp()
  app.search(typed)
  const first = await screen.findByRole('alert')
  app.search(typed)
  await waitFor(() => expect(screen.getByRole('alert')).not.toBe(first))
  expect(screen.getByRole('alert').textContent).toBe(first.textContent)
})
