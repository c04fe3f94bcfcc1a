import { expect, test } from './app.ts'

test('shows England, the search and that CCGs have closed, before anything is asked', async ({ app }) => {
  await app.open()
  await expect(app.page.getByRole('heading', { level: 1 })).toHaveText('Which CCG was yours?')
  await expect(app.page.getByRole('banner')).toContainText('1 July 2022')
  await expect(app.areas).toHaveCount(207)
  await expect(app.answer).toHaveCount(0)
})

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`moves the map to the CCG and puts a pin on the postcode, with motion: ${reducedMotion}`, {
    tag: '@phone',
  }, async ({ app, page }) => {
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
