import { expect, test, WEST_ESSEX } from './app.ts'

test('prints the answer without the tools around it', async ({ app, page }) => {
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await page.emulateMedia({ media: 'print' })
  await expect(app.answer).toBeVisible()
  for (const tool of [app.field, page.locator('.views'), page.locator('.share-tools'), page.locator('.offline')]) {
    await expect(tool).toBeHidden()
  }
})
