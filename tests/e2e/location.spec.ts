import { expect, test, WEST_ESSEX } from './app.ts'

const EPPING = { latitude: 51.7043, longitude: 0.12395 }

test('finds the CCG of where one is', async ({ app, context }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation(EPPING)
  await app.open()
  await app.press(app.page.getByRole('button', { name: 'Use my location' }))
  await app.expectAnswer(WEST_ESSEX)
})

test('says so where one is in the sea', async ({ app, context }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 50, longitude: -3 })
  await app.open()
  await app.press(app.page.getByRole('button', { name: 'Use my location' }))
  await app.expectAnswer('This place is outside England')
})

/** Codes of `GeolocationPositionError`. */
const FAILURES = [
  { what: 'refused', code: 1, words: 'Your browser did not let us see where you are' },
  { what: 'unavailable', code: 2, words: 'Your device could not tell where you are' },
  { what: 'slow', code: 3, words: 'Your device took too long' },
]

for (const { what, code, words } of FAILURES) {
  test(`says that the location is ${what}, and how else to search`, async ({ app, page }) => {
    await page.addInitScript(code => {
      const error = { code, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 }
      navigator.geolocation.getCurrentPosition = (_found, failed) => failed?.(error as GeolocationPositionError)
    }, code)
    await app.open()
    await app.press(app.page.getByRole('button', { name: 'Use my location' }))
    await expect(app.alert).toContainText(words)
    await expect(app.alert).toContainText(/type a postcode/i)
    await app.search('CM16 6TN')
    await app.expectAnswer(WEST_ESSEX)
    await expect(app.alert).toHaveCount(0)
  })
}

test('a real refusal by the browser is told apart', async ({ app, context }) => {
  await context.clearPermissions()
  await app.open()
  await app.press(app.page.getByRole('button', { name: 'Use my location' }))
  await expect(app.alert).toContainText('Your browser did not let us see where you are')
})

test('a search made while the device is still thinking wins', async ({ app, page }) => {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = found =>
      window.addEventListener('found', () =>
        found({ coords: { latitude: 53.5, longitude: -2.2 } } as GeolocationPosition),
      )
  })
  await app.open()
  await app.press(app.page.getByRole('button', { name: 'Use my location' }))
  await expect(app.page.getByRole('status').filter({ hasText: 'Finding where you are' })).toBeVisible()
  await app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  await page.evaluate(() => window.dispatchEvent(new Event('found')))
  await app.expectAnswer(WEST_ESSEX)
  await expect(page).toHaveURL(/q=CM16\+6TN/)
})
