/** A file that does not arrive, or arrives damaged: what could not be loaded, "Try again", and everything else still works. */
import { type App, expect, test, WEST_ESSEX } from './app.ts'
import { damage, FAILED_REQUEST, FAULTS, type Fault } from './faults.ts'

const COULD_NOT_LOAD = /We could not load/

/** Accepts every offer to try again, until none is left. */
async function tryAgain({ page }: App): Promise<void> {
  await expect(async () => {
    const button = page.getByRole('button', { name: 'Try again' }).first()
    if (await button.isVisible()) await button.click()
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0, { timeout: 500 })
  }).toPass()
  await expect(page.getByText(COULD_NOT_LOAD)).toHaveCount(0)
}

const forEachFault = (title: string, run: (app: App, fault: Fault) => Promise<void>) => {
  for (const fault of FAULTS) {
    test(`${title}: ${fault}`, async ({ app, expected }) => {
      expected.push(FAILED_REQUEST)
      await run(app, fault)
    })
  }
}

for (const file of ['overview.json', 'areas.json']) {
  forEachFault(`says so without ${file}, and answers once it is there`, async (app, fault) => {
    const mend = await damage(app.page, file, fault)
    await app.open()
    await app.search('CM16 6TN')
    await expect(app.alert).toContainText(COULD_NOT_LOAD)
    await expect(app.field).toHaveValue('CM16 6TN')
    await mend()
    await tryAgain(app)
    await app.expectAnswer(WEST_ESSEX)
    await expect(app.map.getByText('West Essex')).toBeVisible()
  })
}

for (const file of ['directory/index.json', 'directory/CM16.bin']) {
  forEachFault(`says so without ${file}, still finds names, and answers once it is there`, async (app, fault) => {
    const mend = await damage(app.page, file, fault)
    await app.open()
    await app.search('CM16 6TN')
    await expect(app.alert).toContainText(COULD_NOT_LOAD)
    await expect(app.field).toHaveValue('CM16 6TN')
    await app.search('Mid Essex')
    await app.expectAnswer('NHS Mid Essex CCG')
    await expect(app.alert).toHaveCount(0)
    await app.search('CM16 6TN')
    await expect(app.alert).toContainText(COULD_NOT_LOAD)
    await mend()
    await tryAgain(app)
    await app.expectAnswer(WEST_ESSEX)
  })
}

forEachFault('says so without places.json, still finds CCGs, and finds towns once it is there', async (app, fault) => {
  const mend = await damage(app.page, 'places.json', fault)
  await app.open()
  await app.search('Harlow')
  await expect(app.alert).toContainText(COULD_NOT_LOAD)
  await app.search('West Essex')
  await app.expectAnswer(WEST_ESSEX)
  await app.search('Harlow')
  await expect(app.alert).toContainText(COULD_NOT_LOAD)
  await mend()
  await tryAgain(app)
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.answer).toContainText('Harlow was in')
})

forEachFault('answers without the profile, says what is missing, and shows it once it is there', async (app, fault) => {
  const mend = await damage(app.page, 'profiles/E38000197.json', fault)
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.answer).toContainText('NHS Essex ICB')
  const profile = app.page.getByRole('region', { name: `What ${WEST_ESSEX} was like` })
  await expect(profile).toContainText(COULD_NOT_LOAD)
  await expect(profile).toContainText('304,451')
  await mend()
  await tryAgain(app)
  await expect(profile).toContainText('£382.6 million')
})

forEachFault('answers without the detailed borders, and says what that costs', async (app, fault) => {
  const mend = await damage(app.page, 'detail.json', fault)
  await app.open('?q=CM1+4PS')
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.answer).toContainText(/We could not load how near this is to a border/)
  await mend()
  await tryAgain(app)
  await expect(app.answer).toContainText('Near a border: NHS Mid Essex CCG')
})

forEachFault('works without the neighbouring countries', async (app, fault) => {
  await damage(app.page, 'land.json', fault)
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.map.getByText('West Essex')).toBeVisible()
})

test('answers in words when the map program does not arrive, and draws the map once it does', async ({
  app,
  expected,
  page,
}) => {
  expected.push(FAILED_REQUEST, /dynamically imported module/)
  const isMap = ({ pathname }: URL) => /^\/assets\/MapView-.*\.js$/.test(pathname)
  await page.route(isMap, route => route.abort())
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await expect(page.getByText('We could not load the map')).toBeVisible()
  await page.unroute(isMap)
  await tryAgain(app)
  await expect(app.map.getByText('West Essex')).toBeVisible()
})

test('keeps what it has when the network goes away, and goes on when it is back', async ({
  app,
  context,
  expected,
}) => {
  // Parts of the page that nobody had opened yet wait for the network too.
  expected.push(FAILED_REQUEST, /dynamically imported module/)
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await context.setOffline(true)
  await app.search('M1 1AE')
  await expect(app.alert).toContainText('You may be offline')
  await app.search('cm16 6tn')
  await app.expectAnswer(WEST_ESSEX)
  await app.search('M1 1AE')
  await expect(app.alert).toContainText('You may be offline')
  await context.setOffline(false)
  await tryAgain(app)
  await app.expectAnswer('NHS Manchester CCG')
})
