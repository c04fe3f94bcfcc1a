/** Links in the browser's own history. */
import { expect, test, WEST_ESSEX } from './app.ts'

test('every answer has a link, and Back and Forward go through them', async ({ app, page }) => {
  await app.open()
  await app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  await expect(page).toHaveURL('/#q=CM16+6TN')
  await app.search('M1 1AE')
  await app.expectAnswer('NHS Manchester CCG')
  await app.search('nonsense')
  await expect(app.alert).toContainText('nonsense')

  await page.goBack()
  await app.expectAnswer('NHS Manchester CCG')
  await expect(app.field).toHaveValue('M1 1AE')
  await expect(app.alert).toHaveCount(0)
  await page.goBack()
  await app.expectAnswer(WEST_ESSEX)
  await page.goBack()
  await expect(app.answer).toHaveCount(0)
  await expect(app.field).toHaveValue('')
  await page.goForward()
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.field).toHaveValue('CM16 6TN')
})
