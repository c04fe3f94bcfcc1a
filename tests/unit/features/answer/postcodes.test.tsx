// @vitest-environment jsdom
/** What a person reads after a postcode. */
import { expect, test } from 'vitest'
import { expectText, openApp, screen, WEST_ESSEX, waitFor, within } from '../../screen/app.tsx'

test('shows the search and that CCGs have closed, before anything is asked', async () => {
  const app = await openApp()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Which CCG was yours?')
  expect(screen.getByRole('banner').textContent).toContain('1 July 2022')
  expect(app.answer).toBeNull()
  expect(app.alerts).toEqual([])
})

for (const typed of ['CM16 6TN', 'cm16 6tn', 'CM166TN', '  cm 16 6 tn ', 'c m 1 6 6 t n']) {
  test(`finds the CCG of ${JSON.stringify(typed)} and keeps what was typed`, async () => {
    const app = await openApp()
    app.search(typed)
    const answer = await app.expectAnswer(WEST_ESSEX)
    expect(answer.textContent).toContain('CM16 6TN was in')
    expect(app.field.value).toBe(typed)
  })
}

test('tells what the CCG was like and what became of it', async () => {
  const app = await openApp()
  app.search('cm16 6tn')
  const answer = await app.expectAnswer(WEST_ESSEX)
  const facts = ['07H', 'E38000197', '304,451', '308,763', '£382.6 million', 'for each patient on a GP list']
  await expectText(() => document.querySelector('main'), ...facts)
  expect(answer.textContent).toContain('NHS Essex ICB')
  // The closing is told once: its day with the answer, what became of it with its history.
  expect(answer.textContent).toContain('It closed on 1 July 2022.')
  await expectText(() => document.getElementById('history'), 'NHS Hertfordshire and West Essex ICB took over.')
})

test('says the result once to a screen reader', async () => {
  const app = await openApp()
  app.search('CM16 6TN')
  const said = 'CM16 6TN was in NHS West Essex CCG. Today: NHS Essex ICB.'
  await waitFor(() => expect(app.statuses.filter(text => text === said)).toHaveLength(1))
})

test('answers a postcode that is no longer in use, and says so', async () => {
  const app = await openApp()
  app.search('RG24 8ZQ')
  const answer = await app.expectAnswer('NHS North Hampshire CCG')
  expect(answer.textContent).toContain('This postcode is no longer in use')
})

for (const [postcode, ccg] of [
  ['EC1A 1BB', 'NHS Islington CCG'],
  ['W1A 1AA', 'NHS Central London (Westminster) CCG'],
  ['M1 1AE', 'NHS Manchester CCG'],
  ['TD15 1AA', 'NHS Northumberland CCG'],
] as const) {
  test(`gives ${postcode} to ${ccg}`, async () => {
    const app = await openApp()
    app.search(postcode)
    await app.expectAnswer(ccg)
  })
}

for (const code of ['EN9', 'en9 ', 'EN9 1']) {
  test(`lets one choose among the CCGs that ${JSON.stringify(code)} touches`, async () => {
    const app = await openApp()
    app.search(code)
    const answer = await app.expectAnswer(/^EN9( 1)? touches [2-9] CCGs$/)
    await app.user.click(within(answer).getByRole('button', { name: /NHS West Essex CCG/ }))
    await app.expectAnswer(WEST_ESSEX)
    expect(app.query).toContain('area=E38000197')
  })
}

for (const code of ['CM16', 'CM16 6']) {
  test(`answers ${code} at once, where every postcode has one CCG`, async () => {
    const app = await openApp()
    app.search(code)
    await app.expectAnswer(WEST_ESSEX)
  })
}

const ELSEWHERE = [
  { postcode: 'CF10 1EP', country: 'Wales', link: /NHS 111 Wales/ },
  { postcode: 'EH1 1YZ', country: 'Scotland', link: /NHS inform/ },
  { postcode: 'BT1 5GS', country: 'Northern Ireland', link: /Northern Ireland/ },
  { postcode: 'JE2 3AB', country: 'the Channel Islands', link: /Jersey/ },
  { postcode: 'GY1 1AA', country: 'the Channel Islands', link: /Guernsey/ },
  { postcode: 'IM1 1AA', country: 'the Isle of Man', link: /Manx Care/ },
]

for (const { postcode, country, link } of ELSEWHERE) {
  test(`says that ${postcode} is in ${country}, and where to go instead`, async () => {
    const app = await openApp()
    app.search(postcode)
    const answer = await app.expectAnswer(`${postcode} is in ${country}`)
    expect(answer.textContent).toContain('England only')
    expect(within(answer).getByRole('link', { name: link }).getAttribute('href')).toMatch(/^https:/)
  })
}

test('names the neighbour of a postcode that is near a border, and how near', async () => {
  const app = await openApp()
  app.search('CM1 4PS')
  await app.expectAnswer(WEST_ESSEX)
  await expectText(() => app.answer, 'Near a border: NHS Mid Essex CCG began about 100 metres from here')
})

test('says before whom to ask today, and aloud, that a place reaches over a border', async () => {
  const app = await openApp()
  app.search('London Bridge')
  const answer = await app.expectAnswer('NHS City and Hackney CCG')
  const words = 'London Bridge is near a border. Part of it may have been in NHS Southwark CCG.'
  await expectText(() => answer, words, 'North East London')
  expect(answer.textContent.indexOf(words)).toBeLessThan(answer.textContent.indexOf('North East London'))
  expect(answer.textContent.match(/near a border/gi)).toHaveLength(1)
  await waitFor(() => expect(app.statuses.join()).toContain(words))
})

test('says what it can of an English postcode whose place nobody publishes', async () => {
  const app = await openApp()
  app.search('BD98 1GA')
  await expectText(() => app.answer, 'nobody publishes where it is')
})

test('names the nearest CCG for a place in the sea, and leads there', async () => {
  const app = await openApp('?q=51.50,0.80')
  const answer = await app.expectAnswer('This point is outside England')
  expect(answer.textContent).toMatch(/The nearest CCG was NHS .* CCG, about [0-9.]+ (km|metres) away/)
  await app.user.click(within(answer).getByRole('button', { name: /^Show NHS/ }))
  await app.expectAnswer(/^NHS .* CCG$/)
})
