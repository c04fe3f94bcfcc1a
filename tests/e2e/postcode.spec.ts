import { expect, test, WEST_ESSEX } from './app.ts'

test('shows England, the search and that CCGs have closed, before anything is asked', async ({ app }) => {
  await app.open()
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Which CCG was yours?')
  await expect(app.page.getByRole('banner')).toContainText('1 July 2022')
  await expect(app.areas).toHaveCount(207)
  await expect(app.answer).toHaveCount(0)
})

for (const typed of ['CM16 6TN', 'cm16 6tn', 'CM166TN', '  cm 16 6 tn ', 'c m 1 6 6 t n']) {
  test(`finds the CCG of ${JSON.stringify(typed)} and keeps what was typed`, async ({ app }) => {
    await app.open()
    await app.search(typed)
    await app.expectAnswer(WEST_ESSEX)
    await expect(app.answer).toContainText('CM16 6TN was in')
    await expect(app.field).toHaveValue(typed)
  })
}

test('tells what the CCG was like and what became of it', async ({ app }) => {
  await app.open()
  await app.search('cm16 6tn')
  await app.expectAnswer(WEST_ESSEX)
  const main = app.page.getByRole('main')
  for (const fact of ['07H', 'E38000197', '304,451', '308,763', '£382.6 million'])
    await expect(main).toContainText(fact)
  await expect(app.answer).toContainText('NHS Essex ICB')
  await expect(app.answer).toContainText('NHS Hertfordshire and West Essex ICB')
  await expect(main).toContainText('for each patient on a GP list')
})

test('gives contacts as they were, never as current', async ({ app }) => {
  await app.open('?q=CM16+6TN')
  const contacts = app.page.getByRole('region', { name: 'How to reach it then (closed 1 July 2022)' })
  await expect(contacts).toContainText('CM16 6TN')
  await expect(contacts).toContainText('Do not use these now')
  const links = await contacts.getByRole('link').evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href))
  // Nothing leads to a site that claims to be the CCG's now.
  for (const link of links) expect(link).toMatch(/^tel:|^https:\/\/webarchive\.nationalarchives\.gov\.uk\//)
})

test('says the result once to a screen reader', async ({ app }) => {
  await app.open()
  await app.search('CM16 6TN')
  await expect(
    app.page.getByRole('status').filter({ hasText: 'CM16 6TN was in NHS West Essex CCG. Today: NHS Essex ICB.' }),
  ).toHaveCount(1)
})

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`moves the map to the CCG and puts a pin on the postcode, with motion: ${reducedMotion}`, async ({
    app,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion })
    await app.open()
    await app.search('CM16 6TN')
    await expect(app.map.getByText('West Essex')).toBeVisible()
    await app.map.scrollIntoViewIfNeeded()
    const pin = app.map.locator('.leaflet-marker-pane svg')
    await expect(pin).toHaveCount(1)
    await expect(pin).toBeInViewport()
  })
}

test('answers a postcode that is no longer in use, and says so', async ({ app }) => {
  await app.open()
  await app.search('RG24 8ZQ')
  await app.expectAnswer('NHS North Hampshire CCG')
  await expect(app.answer).toContainText('This postcode is no longer in use')
})

for (const [postcode, ccg] of [
  ['EC1A 1BB', 'NHS Islington CCG'],
  ['W1A 1AA', 'NHS Central London (Westminster) CCG'],
  ['M1 1AE', 'NHS Manchester CCG'],
  ['TD15 1AA', 'NHS Northumberland CCG'],
] as const) {
  test(`gives ${postcode} to ${ccg}`, async ({ app }) => {
    await app.open()
    await app.search(postcode)
    await app.expectAnswer(ccg)
  })
}
