// @vitest-environment jsdom
/** Moving through the editions, and what is told of before and after. */
import { expect, test } from 'vitest'
import {
  type AppScreen,
  expectText,
  fireEvent,
  openApp,
  screen,
  WEST_ESSEX,
  waitFor,
  within,
} from '../../screen/app.tsx'

const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Go to another date' })
const goTo = (index: number) => fireEvent.change(slider(), { target: { value: String(index) } })
const now = () => document.querySelector<HTMLElement>('.edition-bar__now')
const lineage = () => screen.queryByRole('region', { name: /was before, and what it became$/ })

test('moves through all ten editions, and says each', async () => {
  const app = await openApp()
  await expectText(now, 'April 2017 · 207 CCGs')
  const names = [
    'July 2015 · 209 CCGs',
    'April 2016 · 209 CCGs',
    'April 2017 · 207 CCGs',
    'April 2018 · 195 CCGs',
    'April 2019 · 191 CCGs',
    'April 2020 · 135 CCGs',
    'April 2021 · 106 CCGs',
    'July 2022 · 106 sub-ICB locations',
    'July 2022 · 42 ICBs',
    'April 2026 · 36 ICBs',
  ]
  for (const [index, said] of names.entries()) {
    goTo(index)
    await waitFor(() => expect(now()?.textContent).toBe(said))
    expect(slider().getAttribute('aria-valuetext')).toBe(said)
  }
  expect(app.query).toBe('?edition=icb2026')
})

test('the map’s choices have one place beside the date, off the map', async () => {
  await openApp()
  const bar = await screen.findByRole('region', { name: 'Date, and map options' })
  expect(within(bar).getByRole('slider')).toBeTruthy()
  expect(within(bar).getByRole('button', { name: 'Show what changed' })).toBeTruthy()
  expect(bar.querySelector('#map-options')).not.toBeNull()
})

test('a postcode stays selected and has its answer in each edition', async () => {
  const app = await openApp('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  goTo(9)
  const answer = await app.expectAnswer('NHS Essex ICB')
  expect(app.query).toBe('?edition=icb2026#q=CM16+6TN')
  expect(answer.textContent).toContain('CM16 6TN is in')
  goTo(8)
  await app.expectAnswer('NHS Hertfordshire and West Essex ICB')
  goTo(0)
  await app.expectAnswer(WEST_ESSEX)
  expect(app.field.value).toBe('CM16 6TN')
})

test('an area goes to the one that holds most of its people, and Back comes back', async () => {
  const app = await openApp('?area=E38000041&edition=ccg2016')
  await app.expectAnswer('NHS Cumbria CCG')
  await app.user.click(screen.getByRole('button', { name: 'Later: April 2017' }))
  await app.expectAnswer('NHS North Cumbria CCG')
  expect(app.query).toBe('?area=E38000215')
  expect(app.field.value).toBe('NHS North Cumbria CCG')
  app.back()
  await app.expectAnswer('NHS Cumbria CCG')
})

const TOLD: readonly (readonly [what: string, query: string, answer: string, words: readonly string[]])[] = [
  [
    "Manchester's three into one",
    '?area=14L',
    'NHS Manchester CCG',
    [
      'On 1 April 2017 it was formed from NHS Central Manchester CCG (36% of its people), NHS North Manchester CCG (34%) and NHS South Manchester CCG (30%).',
    ],
  ],
  [
    "Cumbria's split",
    '?area=E38000041&edition=ccg2016',
    'NHS Cumbria CCG',
    ['On 1 April 2017 it was split: 63% of its people went to NHS North Cumbria CCG and 37% to NHS Morecambe Bay CCG.'],
  ],
  [
    "Leeds' three into one",
    '?area=02V',
    'NHS Leeds North CCG',
    ['On 1 April 2018 it merged with NHS Leeds West CCG and NHS Leeds South and East CCG to form NHS Leeds CCG.'],
  ],
  [
    "Coastal West Sussex's sliver to Surrey",
    '?area=09G',
    'NHS Coastal West Sussex CCG',
    [
      'On 1 April 2020 it merged with NHS Horsham and Mid Sussex CCG and NHS Crawley CCG to form NHS West Sussex CCG.',
      'A small part, 1.4% of its people (6,916), went to NHS Surrey Heartlands CCG.',
    ],
  ],
  [
    'Glossop to Derbyshire',
    '?area=01Y&edition=ccg2021',
    'NHS Tameside and Glossop CCG',
    [
      'On 1 July 2022 it closed, as all CCGs did. Its work went to NHS Greater Manchester ICB for 87% of its people and NHS Derby and Derbyshire ICB for 13%.',
    ],
  ],
  [
    'West Birmingham to Birmingham',
    '?area=D2P2L&edition=ccg2021',
    'NHS Black Country and West Birmingham CCG',
    ['NHS Black Country ICB for 87% of its people and NHS Birmingham and Solihull ICB for 13%.'],
  ],
  [
    "Frimley's split",
    '?area=QNQ&edition=icb2022',
    'NHS Frimley ICB',
    [
      'On 1 April 2026 it was split: 57% of its people went to NHS Thames Valley ICB, 23% to NHS Hampshire and Isle of Wight ICB and 21% to NHS Surrey and Sussex ICB.',
    ],
  ],
]

for (const [what, query, answer, words] of TOLD) {
  test(`tells ${what}`, async () => {
    const app = await openApp(query)
    await app.expectAnswer(answer)
    await expectText(() => lineage()?.querySelector<HTMLElement>('.story') ?? null, ...words)
  })
}

test('draws where the people of an area have been, with the same in words, and leads there', async () => {
  const app = await openApp('?area=14L')
  const rows = await waitFor(() => {
    const found = lineage()!.querySelectorAll<HTMLElement>('.lineage-row')
    expect(found).toHaveLength(4)
    return found
  })
  const [first, second] = rows
  expect(first!.textContent).toContain('July 2015 to April 2016')
  expect(first!.querySelectorAll('rect')).toHaveLength(3)
  expect(first!.querySelectorAll('path')).toHaveLength(3)
  expect(
    within(first!)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['NHS Central Manchester CCG 36%', 'NHS North Manchester CCG 34%', 'NHS South Manchester CCG 30%'])
  expect(second!.getAttribute('aria-current')).toBe('true')
  await app.user.click(within(first!).getByRole('button', { name: 'NHS North Manchester CCG' }))
  await app.expectAnswer('NHS North Manchester CCG')
  expect(app.query).toBe('?area=E38000123&edition=ccg2016&left=ccg2017')
})

const CLOSED = [
  { typed: 'Central Manchester', answer: 'NHS Central Manchester CCG', edition: 'ccg2016', next: 'NHS Manchester CCG' },
  { typed: 'nhs cumbria', answer: 'NHS Cumbria CCG', edition: 'ccg2016', next: 'NHS North Cumbria CCG' },
  { typed: 'E38000032', answer: 'NHS Central Manchester CCG', edition: 'ccg2016', next: 'NHS Manchester CCG' },
  { typed: '00W', answer: 'NHS Central Manchester CCG', edition: 'ccg2016', next: 'NHS Manchester CCG' },
  { typed: 'QNQ', answer: 'NHS Frimley ICB', edition: 'icb2022', next: '' },
]

for (const { typed, answer, edition, next } of CLOSED) {
  test(`"${typed}" leads to the edition that had it, and to what has its place`, async () => {
    const app = await openApp()
    app.search(typed)
    const found = await app.expectAnswer(answer)
    expect(app.query).toMatch(new RegExp(`[?&]edition=${edition}`))
    expect(found.textContent).toContain(`${answer} is not in the list of April 2017.`)
    if (!next) return
    await app.user.click(screen.getByRole('button', { name: 'Show what was here in April 2017' }))
    await app.expectAnswer(next)
  })
}

test('an old code in the link leads to its edition', async () => {
  const app = await openApp('?area=E38000041')
  await app.expectAnswer('NHS Cumbria CCG')
  expect(app.query).toBe('?area=E38000041&edition=ccg2016&left=ccg2017')
  expect(app.alerts).toEqual([])
})

async function history(app: AppScreen): Promise<HTMLElement> {
  await app.expectAnswer(WEST_ESSEX)
  return (await screen.findAllByRole('region', { name: 'CM16 6TN through the years' }))[0]!
}

test('one postcode has its whole history in a table, to copy', async () => {
  const app = await openApp('?q=CM16+6TN')
  const table = await history(app)
  const rows = within(table).getAllByRole('row')
  // Years in which nothing changed are one row; the copy has all ten editions.
  expect(rows.map(row => row.textContent)).toEqual([
    'FromAreaNHS codeONS code',
    '1 July 2015NHS West Essex CCG07HE38000197',
    '1 July 2022NHS Hertfordshire and West Essex ICB - 07H07HE38000197',
    '1 July 2022NHS Hertfordshire and West Essex ICBQM7E54000025',
    '1 April 2026NHS Essex ICBD7T5GE54000066',
  ])
  await app.user.click(within(table).getByRole('button', { name: 'Copy the table' }))
  await within(table).findByText(/Copied/)
  expect((await navigator.clipboard.readText()).trimEnd().split('\n')).toHaveLength(11)
})

test('says what changed, in a legend and in words', async () => {
  const app = await openApp()
  await expectText(now, '207')
  await app.user.click(screen.getByRole('button', { name: 'Show what changed' }))
  expect(app.query).toBe('?since=ccg2016')
  await waitFor(() =>
    expect(document.querySelector('.legend')?.textContent).toMatch(
      /Unchanged 202\s*Merged 4\s*Split 1\s*Border moved 2\s*The part that moved/,
    ),
  )
  await expectText(
    () => screen.queryByRole('region', { name: 'What changed between April 2016 and April 2017' }),
    '209 CCGs became 207 CCGs.',
    'By 1 April 2017 NHS Manchester CCG was formed from NHS Central Manchester CCG',
    'By 1 April 2017 NHS Cumbria CCG was split: 63% of its people went to',
  )
  await app.user.selectOptions(screen.getByLabelText('Since'), 'ccg2015')
  expect(app.query).toBe('?since=ccg2015')
  await app.user.click(screen.getByRole('button', { name: 'Hide what changed' }))
  expect(app.query).toBe('')
})

test('says so for an edition that is not known, and shows the default', async () => {
  const app = await openApp('?edition=ccg1999')
  await app.expectAlert('names an edition that we do not know; you see April 2017 (“ccg1999”)')
  await expectText(now, 'April 2017 · 207 CCGs')
})
