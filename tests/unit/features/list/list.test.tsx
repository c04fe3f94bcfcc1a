// @vitest-environment jsdom
/** The areas without the map: all of them, to sort, group, filter and choose from. */
import { expect, test } from 'vitest'
import { type AppScreen, expectText, openApp, screen, WEST_ESSEX, waitFor, within } from '../../screen/app.tsx'

const rows = () => [...document.querySelectorAll<HTMLElement>('#list tbody tr')].filter(row => row.querySelector('td'))
const row = (name: string) => rows().find(row => row.querySelector('th')?.textContent === name)!

async function openList(query = '?view=list', count = 207): Promise<AppScreen> {
  const app = await openApp(query)
  await waitFor(() => expect(rows()).toHaveLength(count))
  return app
}

test('shows all 207 with what is known of each', async () => {
  await openList()
  const cells = [...row('West Essex').children].map(({ textContent }) => textContent)
  expect(cells).toEqual([
    'West Essex',
    '07H',
    'E38000197',
    '304,451',
    '£382.6 million',
    '£1,239',
    'Midlands and East of England',
    expect.stringContaining('Essex'),
  ])
  const table = screen.getByRole('table', { name: 'All CCGs of April 2017' })
  const name = within(table).getByRole('columnheader', { name: /Name/ })
  expect(name.getAttribute('aria-sort')).toBe('ascending')
})

test('shows no budget per patient where the borders changed', async () => {
  await openList()
  expect(row('North Cumbria').textContent).toContain('£')
  expect(within(row('North Cumbria')).getAllByText('not published')).toHaveLength(1)
})

test('sorts by any column, largest first, and back', async () => {
  const app = await openList()
  const residents = () => Number(rows()[0]!.children[3]!.textContent!.replaceAll(',', ''))
  const sort = screen.getByRole('button', { name: /^Residents/ })
  await app.user.click(sort)
  expect(residents()).toBe(902_247)
  expect(sort.closest('th')!.getAttribute('aria-sort')).toBe('descending')
  await app.user.click(sort)
  expect(residents()).toBe(69_540)
})

test.each([
  ['', ['Name', 'NHS code', 'ONS code', 'Residents', 'Budget', 'Budget per patient', 'Region', 'ICB today']],
  ['&edition=icb2022', ['Name', 'NHS code', 'ONS code', 'Residents', 'Region of April 2017', 'ICB today']],
  ['&edition=icb2026', ['Name', 'NHS code', 'ONS code', 'Residents', 'Region of April 2017']],
])('%j has the columns that say something of its areas', async (edition, names) => {
  await openApp(`?view=list${edition}`)
  await waitFor(() => expect(rows().length).toBeGreaterThan(30))
  const heads = screen.getAllByRole('columnheader').map(({ textContent }) => textContent?.replace(/ [▲▼]$/, ''))
  expect(heads).toEqual(names)
  expect(rows()[0]!.children).toHaveLength(names.length)
})

test('groups by region', async () => {
  const app = await openList()
  await app.user.click(screen.getByRole('checkbox', { name: 'Group by NHS England region' }))
  screen.getByRole('rowheader', { name: 'London 32' })
  expect(rows()).toHaveLength(207)
})

test('finds by code, says how many, and chooses', async () => {
  const app = await openList()
  const filter = screen.getByRole('searchbox', { name: 'Name or code' })
  await app.user.type(filter, 'zzz')
  await expectText(() => document.querySelector('.list__count'), 'Nothing in this list has that name or code.')
  await app.user.clear(filter)
  await app.user.type(filter, '07h')
  await waitFor(() => expect(rows()).toHaveLength(1))
  expect(document.querySelector('.list__count')?.textContent).toMatch(/1 of 207/)
  await app.user.click(screen.getByRole('link', { name: 'West Essex' }))
  await app.expectAnswer(WEST_ESSEX)
  expect(app.query).toBe('?area=E38000197&view=list')
})

test('goes between map and list, and Back undoes it', async () => {
  const app = await openApp('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await app.user.click(screen.getByRole('link', { name: 'List' }))
  await waitFor(() => expect(rows()).toHaveLength(207))
  await app.expectAnswer(WEST_ESSEX)
  app.back()
  await screen.findByRole('application', { name: 'The map' })
})

test('lists another edition without figures that are not its own', async () => {
  await openList('?view=list&edition=icb2026', 36)
  screen.getByRole('heading', { name: 'All integrated care boards of April 2026' })
  expect(screen.queryByRole('columnheader', { name: /^Budget/ })).toBeNull()
  screen.getByRole('checkbox', { name: 'Group by NHS England region of April 2017' })
})
