import { expect, test, WEST_ESSEX } from './app.ts'

test('a shared link names its edition, and opens to the same answer', async ({ app, page }) => {
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await app.press(page.getByRole('button', { name: 'Share', exact: true }))
  const link = await page.getByRole('textbox', { name: 'Link to this answer' }).inputValue()
  expect(new URL(link).search).toBe('?q=CM16+6TN&edition=ccg2017')
  await page.goto(link)
  await app.expectAnswer(WEST_ESSEX)
})

test('offers the link as a code', async ({ app, page }) => {
  await app.open('?area=07H')
  await app.expectAnswer(WEST_ESSEX)
  await app.press(page.getByRole('button', { name: 'Share', exact: true }))
  await expect(page.getByRole('img', { name: 'QR code of the link' }).locator('path')).toHaveAttribute('d', /^M\d/)
})

test('says so when the browser does not let it copy', async ({ app, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } })
  })
  await app.open('?area=07H')
  await app.expectAnswer(WEST_ESSEX)
  await app.press(page.getByRole('button', { name: 'Share', exact: true }))
  await app.press(page.getByRole('button', { name: 'Copy the link' }))
  await expect(page.getByText('Select the link and copy it yourself')).toBeVisible()
})

test('keeps recent searches on the device, asks them again and forgets them', async ({ app, page }) => {
  await app.open()
  await app.search('CM16 6TN')
  await app.expectAnswer(WEST_ESSEX)
  await app.search('LS1 1UR')
  await app.expectAnswer(/Leeds/)
  await app.open()
  await app.press(page.getByText('Recent searches'))
  await app.press(page.getByRole('button', { name: 'CM16 6TN' }))
  await app.expectAnswer(WEST_ESSEX)
  await app.press(page.getByRole('button', { name: 'Clear them' }))
  await expect(page.getByText('Recent searches')).toBeHidden()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

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
