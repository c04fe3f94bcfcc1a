// @vitest-environment jsdom
/** The page after an answer: one heading, a folded search, and sections in one order, each with an address. */
import { expect, test } from 'vitest'
import { fireEvent, openApp, screen, WEST_ESSEX, waitFor, within } from '../../screen/app.tsx'

const headings = () => [...document.querySelectorAll('h1')].map(({ textContent }) => textContent)
const folded = () => document.querySelector('search')?.hidden

test('the answer is the heading of the page, and the search one line that opens again', async () => {
  const app = await openApp()
  expect(headings()).toEqual(['Which CCG was yours?'])
  expect(folded()).toBe(false)
  app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  expect(headings()).toEqual([WEST_ESSEX])
  expect(folded()).toBe(true)
  expect(document.querySelector('.search__asked')?.textContent).toBe('You asked about CM16 6TNChange')
  await app.user.click(screen.getByRole('button', { name: 'Change' }))
  expect(folded()).toBe(false)
  expect(document.activeElement).toBe(app.field)
  expect(app.field.value).toBe('CM16 6TN')
  expect(headings()).toEqual([WEST_ESSEX])
  app.search('M14 5RQ')
  await app.expectAnswer('NHS Manchester CCG')
  expect(folded()).toBe(true)
})

test.each([
  ['a mistake', 'CM16 6T!'],
  ['a choice', 'EN9'],
  ['another country', 'CF10 1EP'],
])('the search stays open over %s', async (_, text) => {
  const app = await openApp()
  app.search(text)
  await waitFor(() => expect(app.alerts.join('') + (app.answer?.textContent ?? '')).not.toBe(''))
  expect(folded()).toBe(false)
  expect(headings()).toEqual(['Which CCG was yours?'])
})

const ORDER = ['history', 'care', 'population', 'budget', 'payers', 'contacts', 'system']

test('a section opened in another tab has its answer', async () => {
  const app = await openApp('?q=CM16+6TN&edition=ccg2020')
  await app.expectAnswer(WEST_ESSEX)
  const nav = await waitFor(() => screen.getByRole('navigation', { name: 'On this page' }))
  const link = within(nav).getByRole<HTMLAnchorElement>('link', { name: 'Money' })
  const isFollowed = fireEvent.click(link)
  expect(isFollowed).toBe(false)
  expect(link.hash).toBe('#budget')
  app.close()
  const other = await openApp(link.getAttribute('href')!.replace(/#.*/, '').replace(/^\//, ''))
  await other.expectAnswer(WEST_ESSEX)
})

test.each([
  ['?area=07H', ORDER],
  ['?area=15F&edition=ccg2018', ['history', 'care', 'population', 'budget', 'contacts', 'system']],
  ['?area=QNQ&edition=icb2022', ['history', 'care', 'population', 'budget', 'system']],
])('the sections of %s are in order, and listed by their addresses', async (query, order) => {
  const app = await openApp(query)
  const places = () =>
    [...document.querySelectorAll('section[id]')].map(({ id }) => id).filter(id => ORDER.includes(id))
  await waitFor(() => expect(places()).toEqual(order))
  const nav = screen.getByRole('navigation', { name: 'On this page' })
  const links = within(nav).getAllByRole<HTMLAnchorElement>('link')
  expect(links.map(link => link.getAttribute('href'))).toEqual(order.map(id => `#${id}`))
  const details = document.querySelector<HTMLDetailsElement>('#budget details')!
  details.open = false
  await app.user.click(links.find(link => link.getAttribute('href') === '#budget')!)
  expect(details.open).toBe(true)
})
