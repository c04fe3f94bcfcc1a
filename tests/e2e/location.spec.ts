import { expect, test, WEST_ESSEX } from './app.ts'

const EPPING = { latitude: 51.7043, longitude: 0.12395 }

test('a refusal by the browser is told, and where one is has its CCG once it may be asked', async ({
  app,
  context,
}) => {
  await context.clearPermissions()
  await app.open()
  await app.press(app.page.getByRole('button', { name: 'Use my location' }))
  await expect(app.alert).toContainText('Your browser did not let us see where you are')
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation(EPPING)
  await app.press(app.page.getByRole('button', { name: 'Use my location' }))
  await app.expectAnswer(WEST_ESSEX)
})
