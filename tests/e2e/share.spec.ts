import { expect, test, WEST_ESSEX } from './app.ts'

test('works where the browser refuses storage', async ({ app, page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    Object.defineProperty(window, 'localStorage', { get: refuse })
    Object.defineProperty(window, 'caches', { get: refuse })
  })
  await app.open()
  await app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  await app.press(page.getByText('Use it without a connection'))
  await expect(page.getByText('Your browser does not let us keep files.')).toBeVisible()
})

test('prints the answer without the tools around it', async ({ app, page }) => {
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await page.emulateMedia({ media: 'print' })
  await expect(app.answer).toBeVisible()
  for (const tool of [app.field, page.locator('.views'), page.locator('.share-tools'), page.locator('.offline')]) {
    await expect(tool).toBeHidden()
  }
})
