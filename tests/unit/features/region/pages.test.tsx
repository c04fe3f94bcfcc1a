// @vitest-environment jsdom
/** What is not about one CCG: regions, comparisons, rankings, and the page about CCGs. */
import { expect, test } from 'vitest'
import { expectText, fireEvent, openApp, screen, waitFor, within } from '../../screen/app.tsx'
import { textsOf, wronglyCcg } from '../../screen/said.ts'
import { structureFaults } from '../../screen/structure.ts'

const region = (name: string) => () => screen.queryByRole('region', { name })

test('a region has its CCGs, people and pounds, and leads to them', async () => {
  const app = await openApp('?region=E40000003')
  await expectText(region('London'), '32', '8,825,001', '£11.37 billion')
  expect(within(region('London')()!).getAllByRole('row')).toHaveLength(33)
  await app.user.click(within(region('London')()!).getByRole('link', { name: 'Croydon' }))
  await app.expectAnswer('NHS Croydon CCG')
})

test('an STP has a page, too; a code that is none is named', async () => {
  const app = await openApp('?region=E54000025')
  await screen.findByText('Sustainability and transformation partnership (STP), 2017')
  app.follow('?region=E40000009')
  await app.expectAlert('E40000009')
})

test('compares up to three CCGs with England, in the link', async () => {
  const app = await openApp('?compare=07H,01H')
  const compare = region('Compare CCGs')
  await expectText(compare, '304,451', '55,619,430', '£1,239', 'no figure')
  const chosen = within(compare()!).getByRole('option', { name: 'Croydon' })
  await app.user.selectOptions(within(compare()!).getByLabelText('Add a CCG'), chosen)
  await expectText(compare, 'Three can be compared at a time')
  expect(app.query).toBe('?compare=07H,01H,07V')
  await waitFor(() => expect(within(compare()!).getAllByRole('figure')).toHaveLength(2))
  await app.user.click(within(compare()!).getByRole('button', { name: 'Remove North Cumbria' }))
  expect(app.query).toBe('?compare=07H,07V')
  app.back()
  await waitFor(() => within(compare()!).getByRole('button', { name: 'Remove North Cumbria' }))
  expect(app.query).toBe('?compare=07H,01H,07V')
})

test.each([
  ['icb2026', 'QYG,QOP', 'ICB', 'Core allocation, 2025/26'],
  ['sicbl2022', '07H,06Q', 'sub-ICB location', 'Patients on GP lists, 2022/23'],
  ['ccg2020', '07H,91Q', 'CCG', 'GP practices, 2020/21'],
] as const)('compares areas of %s, too, whose words and figures are its own', async (edition, codes, word, figure) => {
  const app = await openApp(`?compare=${codes}&edition=${edition}`)
  const compare = region(`Compare ${word}s`)
  await expectText(compare, figure, '55,619,430', 'Living in the most deprived fifth')
  expect(within(compare()!).getByLabelText(`Add a${word === 'ICB' ? 'n' : ''} ${word}`)).toBeTruthy()
  expect(within(compare()!).getAllByRole('columnheader')).toHaveLength(3)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`Compare ${word}s`)
  await waitFor(() => expect(document.title).toMatch(/^Compare .*: .* and .* — CCG Finder$/))
  if (edition === 'icb2026') expect(wronglyCcg(textsOf(compare()!))).toEqual([])
  expect(app.query).toBe(`?compare=${codes}&edition=${edition}`)
})

test('a search leaves the comparison for its answer', async () => {
  const app = await openApp('?compare=07H,06Q')
  await expectText(region('Compare CCGs'), '304,451')
  app.search('CM16 6TN')
  await app.expectAnswer('NHS West Essex CCG')
  expect(app.query).toBe('#q=CM16+6TN')
  app.back()
  await expectText(region('Compare CCGs'), '304,451')
})

test('a comparison follows the edition: its areas become those that hold most of their people', async () => {
  const app = await openApp('?compare=07H,06Q')
  await expectText(region('Compare CCGs'), '304,451')
  fireEvent.change(screen.getByRole('slider'), { target: { value: '9' } })
  await expectText(region('Compare ICBs'), 'Essex', 'England')
  expect(app.alerts).toEqual([])
})

test.each([
  ['?view=about', 'What were CCGs?', 'What were CCGs?'],
  ['?view=list', 'All CCGs of April 2017', 'All CCGs of April 2017'],
  [
    '?view=list&edition=icb2026',
    'All integrated care boards of April 2026',
    'All integrated care boards of April 2026',
  ],
  ['?region=E40000003', 'London', 'London'],
  ['?layer=budget', 'All CCGs by budget per patient', 'All CCGs by budget per patient'],
  ['?layer=budget&edition=icb2026', 'Which ICB is yours?', 'Which ICB is yours?'],
  ['?compare=07H,01H', 'Compare CCGs', 'Compare CCGs: West Essex and North Cumbria'],
  ['?area=07H&view=list', 'NHS West Essex CCG', 'NHS West Essex CCG'],
  ['?area=07H&layer=budget', 'NHS West Essex CCG', 'NHS West Essex CCG'],
  ['?area=07H&view=about', 'What were CCGs?', 'What were CCGs?'],
])('%s has one heading of the first level, and a title', async (query, heading, title) => {
  await openApp(query)
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(heading))
  await waitFor(() => expect(document.title).toBe(`${title} — CCG Finder`))
  await waitFor(() => expect(document.querySelector('main')?.textContent).not.toMatch(/Loading[^.]*…/))
  expect(structureFaults(document.querySelector('main')!)).toEqual([])
})

test('the colours of the map are a list, too: all with a figure in order, and those without', async () => {
  await openApp('?layer=budget')
  const ranking = region('All CCGs by budget per patient')
  await expectText(ranking, '£1,631', 'North Cumbria')
  const rows = within(ranking()!).getAllByRole('row')
  expect(rows).toHaveLength(206)
  expect(rows[1]!.textContent).toContain('£1,631')
  const figures = rows.slice(1).map(row => Number(row.lastElementChild!.textContent!.replace(/[£,]/g, '')))
  expect(figures).toEqual(figures.toSorted((a, b) => b - a))
})

test.each(['?layer=budget&since=ccg2016', '?layer=budget&edition=icb2026', '?layer=budget&edition=ccg2015'])(
  '%s has colours that the map does not show, and no list of them',
  async query => {
    await openApp(query)
    await waitFor(() => expect(document.querySelector('main')?.textContent).not.toMatch(/Loading[^.]*…/))
    expect(region('All CCGs by budget per patient')()).toBeNull()
  },
)

test('the page about CCGs leads to the regions, and back', async () => {
  const app = await openApp()
  await app.user.click(screen.getByRole('link', { name: 'What were CCGs?' }))
  await screen.findByRole('heading', { name: 'How they began' })
  await app.user.click(screen.getByRole('link', { name: /See one of the four regions: London/ }))
  await expectText(region('London'), 'Croydon')
  app.back()
  await screen.findByRole('heading', { name: 'How they began' })
})
