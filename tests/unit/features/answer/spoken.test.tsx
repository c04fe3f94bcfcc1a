// @vitest-environment jsdom
/** What a screen reader gets while somebody searches: names, roles and states in the tree, and each event said once. `tests/spoken.ts` has the words. */
import { expect, test } from 'vitest'
import { collectSpoken, SPOKEN } from '../../../spoken.ts'
import { expectText, openApp, screen, waitFor, within } from '../../screen/app.tsx'
import { holdBack } from '../../screen/geoServer.ts'

test('postcode: the answer, once', async () => {
  const app = await openApp()
  const said = collectSpoken()
  app.search(SPOKEN.postcode.asked)
  await app.expectAnswer(SPOKEN.postcode.area)
  const answers = () => said.filter(text => text.startsWith(SPOKEN.postcode.lead))
  await waitFor(() => expect(answers()).toEqual([SPOKEN.postcode.said]))
  const [code] = within(app.answer!).getAllByRole('term')
  expect([code!.textContent, code!.nextElementSibling?.textContent]).toEqual(SPOKEN.postcode.term)
})

test('a mistake is said at once', async () => {
  const app = await openApp()
  const said = collectSpoken()
  app.search(SPOKEN.mistake.asked)
  await waitFor(() => expect(said.join('\n')).toMatch(SPOKEN.mistake.said))
})

test('place: how many suggestions, and which is highlighted', async () => {
  const app = await openApp()
  const said = collectSpoken()
  await app.type(SPOKEN.place.typed)
  await waitFor(() => expect(said).toContainEqual(expect.stringMatching(SPOKEN.place.said)))
  await app.user.keyboard('{ArrowDown}')
  const [first] = app.suggestions
  expect(first!.getAttribute('aria-selected')).toBe('true')
  expect(app.field.getAttribute('aria-activedescendant')).toBe(first!.id)
})

test('list: a count that follows the filter', async () => {
  const app = await openApp('?view=list')
  const filter = await screen.findByRole('searchbox', { name: 'Name or code' })
  const said = collectSpoken()
  await app.user.type(filter, SPOKEN.list.filter)
  await waitFor(() => expect(said).toContainEqual(SPOKEN.list.said))
})

test('share: copying is confirmed', async () => {
  const app = await openApp('?q=CM16+6TN')
  await app.expectAnswer(SPOKEN.postcode.area)
  await app.user.click(screen.getByRole('button', { name: 'Share' }))
  const said = collectSpoken()
  await app.user.click(await screen.findByRole('button', { name: 'Copy the link' }))
  await waitFor(() => expect(said).toContainEqual(SPOKEN.share.said))
})

test('an area that is chosen of several is said to have a part of what was asked', async () => {
  const app = await openApp()
  const said = collectSpoken()
  app.search('CM1')
  await app.user.click(await screen.findByRole('button', { name: /NHS West Essex CCG/ }))
  await app.expectAnswer(SPOKEN.postcode.area)
  await expectText(() => app.answer, 'Part of CM1 was in')
  await waitFor(() => expect(said.join('\n')).toMatch(/Part of CM1 was in .*West Essex/))
})

test('typing a postcode is not told that it has no suggestions', async () => {
  const app = await openApp()
  const said = collectSpoken()
  await app.type('CM16 6TN')
  await app.user.keyboard('{Enter}')
  await app.expectAnswer(SPOKEN.postcode.area)
  expect(said.filter(text => /suggestion/.test(text))).toEqual([])
})

test('a search that takes long is said to go on, and then its answer', async () => {
  const app = await openApp()
  const said = collectSpoken()
  const release = holdBack('directory/SY13.bin')
  app.search('SY13 1AA')
  await waitFor(() => expect(said.at(-1)).toBe('Searching…'), { timeout: 5000 })
  release()
  await waitFor(() => expect(said.at(-1)).toMatch(/^SY13 1AA was in NHS Shropshire CCG\. Today: /))
})

test.each([
  ['?area=07H', 'NHS West Essex CCG. Today: NHS Essex ICB.'],
  [
    '?area=E38000041&edition=ccg2016',
    'NHS Cumbria CCG. Today: NHS North East and North Cumbria ICB and NHS Lancashire and South Cumbria ICB.',
  ],
])('who does the job of all of an area today: %s', async (link, words) => {
  const app = await openApp()
  const said = collectSpoken()
  app.follow(link)
  await waitFor(() => expect(said.at(-1)).toBe(words))
})
