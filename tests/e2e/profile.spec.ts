/** What a person reads about a CCG, and does with it. */

import { geoAddress } from '../servers/published.ts'
import { type App, expect, test, WEST_ESSEX } from './app.ts'
import { expectAccessible, expectNoSideways } from './axe.ts'
import { holdBack } from './holdBack.ts'

// The whole page against every rule, a list of 207 in it, takes its time on a busy machine.
test.describe.configure({ timeout: 120_000 })

const section = ({ page }: App, name: string) => page.getByRole('region', { name, exact: true })

test('the population is compared with England, in a chart, in words and as a table', async ({ app, page }) => {
  await app.open('?area=07H')
  const population = section(app, 'Population')
  await expect(population).toContainText('60th highest of 207 CCGs')
  await expect(population).toContainText('18.5% of residents were aged 65 and over. In England it was 18.4%')
  const chart = population.getByRole('figure', { name: 'Residents by age, mid-2019' })
  await chart.scrollIntoViewIfNeeded()
  await expect(chart.locator('svg rect.column')).toHaveCount(19)
  await chart.getByText('Show as table').click()
  await expect(chart.getByRole('row')).toHaveCount(20)
  await expectNoSideways(page)
})

test('the budget says where the CCG stood, how it changed, and what it leaves out', async ({ app }) => {
  await app.open('?area=07H')
  const budget = section(app, 'Budget')
  await expect(budget).toContainText('£1,239')
  await expect(budget).toContainText(/highest of 205|lowest of 205/)
  await expect(budget).toContainText('22.9% more in cash, 18.0% more for each patient')
  await expect(budget).toContainText('running costs')
  await expect(budget).toContainText('£73.6 billion')
})

test('nothing is said per patient where the borders changed', async ({ app }) => {
  await app.open('?area=01K')
  const budget = section(app, 'Budget')
  await expect(budget).toContainText('borders changed on 1 April 2017')
  await expect(budget).not.toContainText('for each patient on a GP list')
  await expect(budget.getByRole('figure')).toHaveCount(1)
})

test('years after a merger say so', async ({ app }) => {
  await app.open('?area=10J')
  await app.expectAnswer('NHS North Hampshire CCG')
  await app.open('?area=11H')
  await app.expectAnswer('NHS Bristol CCG')
  await expect(section(app, 'Budget')).toContainText(
    'There is no figure for 2018/19 and 2019/20: on 1 April 2018 it became part of NHS Bristol, North Somerset and South Gloucestershire CCG.',
  )
})

test('says "not published" for contacts that are not', async ({ app }) => {
  await app.open('?area=02N')
  const contacts = section(app, 'How to reach it then (closed 1 July 2022)')
  await expect(contacts).toContainText('not published')
  await expect(contacts.getByRole('link', { name: '0845 111 5000' })).toHaveAttribute('href', 'tel:08451115000')
})

test('lists who provided care nearest first, filters, and ties the list to the map', async ({ app, page }) => {
  await app.open('?q=CM16+6TN')
  const care = section(app, 'Who provided care here')
  await care.scrollIntoViewIfNeeded()
  const items = care.locator('.provider')
  await expect(items).toHaveCount(10)
  await expect(items.first()).toContainText(/less than 20 metres|about \d+ metres/)
  await expect(items.first()).toContainText('as of')
  await care.getByLabel('Show', { exact: true }).selectOption('gp')
  await expect(items.first()).toContainText('GP practice')
  await care.getByLabel('Filter by name, street or postcode').fill('limes')
  await expect(items).toHaveCount(1)
  await care.getByRole('button', { name: /^Show on the map: The Limes/ }).click()
  const marker = app.map.getByRole('button', { name: /^The Limes/ })
  await expect(marker).toHaveClass(/provider-marker--chosen/)
  await care.getByLabel('Filter by name, street or postcode').fill('')
  await marker.press('Enter')
  await expect(care.locator('.provider--chosen')).toBeFocused()
  await expect(page).toHaveURL(/map=/)
})

test('markers stand for many where they are near each other, and part on Enter', async ({ app }) => {
  await app.open('?area=07H')
  await section(app, 'Who provided care here').scrollIntoViewIfNeeded()
  const many = app.map.getByRole('button', { name: /places here/ })
  await expect(many.first()).toBeVisible()
  const zoomed = app.page.waitForURL(/map=/)
  await many.first().press('Enter')
  await zoomed
})

test('practices without a position are in the list, and say so', async ({ app, page }) => {
  // No practice of 2017 is without one today; a page that cannot hash takes a table in which one is.
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }))
  await page.route('**/providers/E38000197.json*', async route => {
    const table = await (await route.fetch()).json()
    table.gp.lat[0] = table.gp.long[0] = null
    await route.fulfill({ json: table })
  })
  await app.open('?q=CM16+6TN')
  const care = section(app, 'Who provided care here')
  await care.scrollIntoViewIfNeeded()
  await care.getByLabel('Filter by name, street or postcode').fill('Abridge')
  await expect(care.locator('.provider')).toContainText('not on the map: where it stood is not published')
})

test('tells where the CCG stood in the system, and leads to its neighbours', async ({ app }) => {
  await app.open('?area=07H')
  const place = section(app, 'Its place in the system')
  for (const fact of ['Epping Forest', 'Essex', 'Hertfordshire and West Essex', 'Midlands and East of England'])
    await expect(place).toContainText(fact)
  await place.getByText('What these words mean').click()
  await expect(place).toContainText('Commissioning support unit')
  await place.getByRole('link', { name: 'Redbridge' }).click()
  await app.expectAnswer('NHS Redbridge CCG')
  await expect(app.page).toHaveURL(/\?area=08N$/)
  await app.page.goBack()
  await app.expectAnswer(WEST_ESSEX)
})

test('a region has its CCGs, people and pounds, and the map frames it', async ({ app, page }) => {
  await app.open('?region=E40000003')
  const region = section(app, 'London')
  for (const fact of ['32', '8,825,001', '£11.37 billion']) await expect(region).toContainText(fact)
  await expect(region.getByRole('row')).toHaveCount(33)
  await expect(app.map.locator('.map-area--chosen')).toHaveCount(32)
  await expectAccessible(page)
  await region.getByRole('link', { name: 'Croydon' }).click()
  await app.expectAnswer('NHS Croydon CCG')
})

test('an STP has a page, too; a code that is none is named', async ({ app, page }) => {
  await app.open('?region=E54000025')
  await expect(page.getByText('Sustainability and transformation partnership (STP), 2017')).toBeVisible()
  await app.open('?region=E40000009')
  await expect(app.alert).toContainText('E40000009')
})

test('compares up to three CCGs with England, in the link', async ({ app, page }) => {
  await app.open('?compare=07H,01H')
  const compare = section(app, 'Compare CCGs')
  for (const fact of ['304,451', '55,619,430', '£1,239', 'no figure']) await expect(compare).toContainText(fact)
  await compare.getByLabel('Add a CCG').selectOption({ label: 'Croydon' })
  await expect(page).toHaveURL(/compare=07H,01H,07V/)
  await expect(compare).toContainText('Three can be compared at a time')
  await expect(compare.getByRole('figure')).toHaveCount(2)
  await expectAccessible(page)
  await expectNoSideways(page)
  await compare.getByRole('button', { name: 'Remove North Cumbria' }).click()
  await expect(page).toHaveURL(/compare=07H,07V/)
  await page.goBack()
  await expect(page).toHaveURL(/compare=07H,01H,07V/)
  await expect(compare.getByRole('button', { name: 'Remove North Cumbria' })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`colours the map, says what the colours mean, and ranks the same as a list, ${colorScheme}`, async ({
    app,
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await app.open()
    await app.page.getByLabel('Colour the map by').selectOption('budget')
    await expect(page).toHaveURL(/layer=budget/)
    await expect(app.map.locator('.map-area--class-none')).toHaveCount(2)
    for (const own of [0, 1, 2, 3, 4]) {
      const size = await app.map.locator(`.map-area--class-${own}`).count()
      expect(size).toBeGreaterThan(25)
    }
    const ranking = section(app, 'All CCGs by budget per patient')
    await expect(ranking.getByRole('row')).toHaveCount(206)
    await expect(ranking.getByRole('row').nth(1)).toContainText('£1,631')
    await expect(ranking).toContainText('North Cumbria')
    await expectAccessible(page)
  })
}

test('the page about CCGs leads to the map, and back', async ({ app, page }) => {
  await app.open()
  await page.getByRole('link', { name: 'What were CCGs?' }).click()
  await expect(page.getByRole('heading', { name: 'How they began' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /See one of the four regions: London/ }).click()
  await expect(section(app, 'London')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'How they began' })).toBeVisible()
})

test('while a profile is on its way nothing of the one before is told as its own', async ({ app, page }) => {
  await app.open('?area=07H')
  await expect(page.getByText('£382.6 million')).toBeVisible()
  const release = await holdBack(page, `**${geoAddress('profiles/E38000129.json')}`)
  await app.search('NHS Northern, Eastern and Western Devon CCG')
  await app.expectAnswer('NHS Northern, Eastern and Western Devon CCG')
  const profile = page.locator('.profile')
  await expect(profile.getByText('Loading')).toBeVisible()
  await expect(profile.getByRole('heading', { level: 2 })).toContainText('Devon')
  await expect(profile.getByText('£382.6 million')).toHaveCount(0)
  release()
  await expect(profile.getByText(/^£1\.\d+ billion/).first()).toBeVisible()
})

test('the rest of the profile is there when the other figures are not', async ({ app, expected, page }) => {
  expected.push(/Failed to load resource/)
  await page.route('**/figures.json*', route => route.fulfill({ status: 404 }))
  await app.open('?area=07H')
  await expect(page.getByText('We could not load the figures of the other CCGs')).toBeVisible()
  await expect(section(app, 'Budget')).toContainText('£382.6 million')
  await page.unroute('**/figures.json*')
  await page.getByRole('button', { name: 'Try again' }).first().click()
  await expect(section(app, 'Budget')).toContainText('of 205 CCGs')
})

for (const [query, name] of [
  ['?area=07H', WEST_ESSEX],
  ['?q=GL1+1AA', 'NHS Gloucestershire CCG'],
  ['?area=99P', 'NHS Northern, Eastern and Western Devon CCG'],
] as const) {
  test(`prints ${query} as two pages with the map and the charts`, async ({ app, page }) => {
    await app.open(query)
    await expect(section(app, 'Who provided care here')).toBeVisible()
    const printed = page.evaluate(() => new Promise<void>(resolve => Object.assign(window, { print: resolve })))
    await page.getByRole('button', { name: 'Print', exact: true }).click()
    await printed
    await expect(page.locator('.chart__drawing > svg')).toHaveCount(4)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('img', { name: `Map of ${name}` })).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'Postcode, place or CCG' })).toBeHidden()
    await page.emulateMedia({ media: null })
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
  })
}

test('printing waits for the figures of all CCGs, and has the chart that needs them', async ({ app, page }) => {
  const release = await holdBack(page, '**/figures.json*')
  await app.open('?area=07H')
  await expect(section(app, 'Who provided care here')).toBeVisible()
  const charts = page.locator('.chart__drawing > svg')
  const printed = page.evaluate(
    () =>
      new Promise<number>(resolve => {
        // However slow the machine is, its patience is not what is tested.
        performance.now = () => 0
        window.print = () => resolve(document.querySelectorAll('.chart__drawing > svg').length)
      }),
  )
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await expect(charts).toHaveCount(3)
  release()
  expect(await printed).toBe(4)
})
