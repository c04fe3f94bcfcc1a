// @vitest-environment jsdom
/** What a person reads about a CCG, section by section. */
import { expect, test } from 'vitest'
import { expectText, openApp, screen, WEST_ESSEX, waitFor, within } from '../../screen/app.tsx'
import { holdBack } from '../../screen/geoServer.ts'

const section = (name: string) => () => screen.queryByRole('region', { name })
const profile = () => document.querySelector<HTMLElement>('.profile')

test('the population is compared with England, in a chart, in words and as a table', async () => {
  const app = await openApp('?area=07H')
  const population = section('Population')
  await expectText(
    population,
    '60th highest of 207 CCGs',
    '18.5% of residents were aged 65 and over. In England it was 18.4%',
    'In 2019, 1.3% of its residents lived in the most deprived fifth of neighbourhoods in England (20.0% in all of England).',
  )
  const chart = within(population()!).getByRole('figure', { name: 'Residents by age, mid-2019' })
  await waitFor(() => expect(chart.querySelectorAll('svg rect.column')).toHaveLength(19))
  await app.user.click(within(chart).getByText('Show as table'))
  await waitFor(() => expect(within(chart).getAllByRole('row')).toHaveLength(20))
})

test('a number under a heading is read as a sentence', async () => {
  await openApp('?area=07H')
  await expectText(section('Population'), '304,451', '18.5%')
  const items = [...document.querySelectorAll<HTMLElement>('ul.figures > li')].map(({ textContent }) => textContent)
  expect(items).toContain('304,451 residents, mid-2017')
  expect(items.length).toBeGreaterThan(4)
  for (const item of items) expect(item).toMatch(/^[£\d][\d.,%]*( million| billion)? [a-z]/)
})

test('the budget says where the CCG stood, how it changed, and what it leaves out', async () => {
  await openApp('?area=07H')
  await expectText(
    section('Budget'),
    '£1,239',
    /highest of 205|lowest of 205/,
    '22.9% more in cash, 18.0% more for each patient',
    'running costs',
    '£73.6 billion',
  )
})

test('nothing is said per patient where the borders changed', async () => {
  await openApp('?area=01K')
  const budget = section('Budget')
  await expectText(budget, 'borders changed on 1 April 2017')
  expect(budget()!.textContent).not.toContain('for each patient on a GP list')
  expect(within(budget()!).getAllByRole('figure')).toHaveLength(1)
})

test('years after a merger say so', async () => {
  await openApp('?area=11H')
  await expectText(
    section('Budget'),
    'There is no figure for 2018/19 and 2019/20: on 1 April 2018 it became part of NHS Bristol, North Somerset and South Gloucestershire CCG.',
  )
})

test('gives contacts as they were, never as current', async () => {
  await openApp('?q=CM16+6TN')
  const contacts = section('Contact details before it closed')
  await expectText(contacts, 'CM16 6TN', 'Do not use these now')
  // Nothing leads to a site that claims to be the CCG's now.
  for (const link of within(contacts()!).getAllByRole<HTMLAnchorElement>('link'))
    expect(link.href).toMatch(/^https:\/\/webarchive\.nationalarchives\.gov\.uk\//)
})

test('says "not published" for contacts that are not', async () => {
  await openApp('?area=02N')
  const contacts = section('Contact details before it closed')
  await expectText(contacts, 'not published')
  // Whoever has the number now is not the CCG: one tap must not dial it.
  await expectText(contacts, '0845 111 5000')
  expect(contacts()!.querySelector('a[href^="tel:"]')).toBeNull()
})

test('lists the practices of today first, nearest first, each with its telephone, then the trusts', async () => {
  await openApp('?q=CM16+6TN')
  const care = section('Practices and hospitals')
  await expectText(care, 'As of February 2026', 'As of August 2026', 'The Princess Alexandra Hospital')
  const headings = within(care()!)
    .getAllByRole('heading', { level: 4 })
    .map(({ textContent }) => textContent)
  expect(headings).toEqual([
    'GP practices here today',
    'NHS trusts here today',
    'GP practices near here',
    'Who provided care here then',
  ])
  const [nearest] = care()!.querySelectorAll<HTMLElement>('.care-item')
  expect(nearest!.textContent).toMatch(/metres.*CM16.*patients.*Sub-ICB location: NHS Hertfordshire and West Essex ICB/)
  expect(nearest!.querySelector('a')?.getAttribute('href')).toMatch(/^tel:01992/)
  // Everything is in the page, the first rows in sight.
  expect(care()!.querySelectorAll('.care-list')[0]!.children).toHaveLength(5)
})

test('lists who provided care nearest first, and filters', async () => {
  const app = await openApp('?q=CM16+6TN')
  const care = section('Practices and hospitals')
  const items = () => [...care()!.querySelectorAll('.provider')].map(({ textContent }) => textContent ?? '')
  await expectText(care, 'as of')
  await waitFor(() => expect(items()).toHaveLength(10))
  expect(items()[0]).toMatch(/less than 20 metres|about \d+ metres/)
  await app.user.selectOptions(within(care()!).getByLabelText('Show'), 'gp')
  await waitFor(() => expect(items()[0]).toContain('GP practice'))
  await app.user.type(within(care()!).getByLabelText('Filter by name, street or postcode'), 'limes')
  await waitFor(() => expect(items()).toHaveLength(1))
  within(care()!).getByRole('button', { name: /^Show on the map: The Limes/ })
})

test('tells where the CCG stood in the system, and leads to its neighbours', async () => {
  const app = await openApp('?area=07H')
  const system = section('The NHS and councils around it')
  const facts = [
    'Epping Forest',
    'Essex County Council',
    'Hertfordshire and West Essex',
    'Midlands and East of England',
  ]
  await expectText(system, ...facts, 'Commissioning support unit')
  await app.user.click(within(system()!).getByRole('link', { name: 'Redbridge' }))
  await app.expectAnswer('NHS Redbridge CCG')
  expect(app.query).toBe('?area=08N')
  app.back()
  await app.expectAnswer(WEST_ESSEX)
})

test('while a profile is on its way nothing of the one before is told as its own', async () => {
  const release = holdBack('profiles/E38000129.json')
  const app = await openApp('?area=07H')
  await expectText(profile, '£382.6 million')
  app.search('NHS Northern, Eastern and Western Devon CCG')
  await app.expectAnswer('NHS Northern, Eastern and Western Devon CCG')
  await expectText(profile, 'Loading', 'What NHS Northern, Eastern and Western Devon CCG was like')
  expect(profile()!.textContent).not.toContain('£382.6 million')
  release()
  await expectText(profile, /£1\.\d+ billion/)
})

test('describes an area of another edition by its cells, and by its members where they add up', async () => {
  const app = await openApp('?area=15F&edition=ccg2018')
  await app.expectAnswer('NHS Leeds CCG')
  await expectText(
    section('What NHS Leeds CCG was like'),
    '784,846',
    'Its area is exactly that of 3 CCGs of April 2017',
    '£1.0',
  )
  within(profile()!).getByRole('button', { name: 'NHS Wakefield CCG' })
  await expectText(section('Contact details before it closed'), 'Wira House', '0113 843 5470')
  app.follow('?area=E38000041&edition=ccg2016')
  await expectText(section('What NHS Cumbria CCG was like'), 'Not published for this edition')
})
