// @vitest-environment jsdom
/** What a screen reader gets while somebody searches: names, roles and states in the tree, and each event said once. `tests/spoken.ts` has the words. */
import { expect, test } from 'vitest'
import { collectSpoken, SPOKEN } from '../../../spoken.ts'
import { expectText, openApp, screen, waitFor, within } from '../../screen/app.tsx'

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
