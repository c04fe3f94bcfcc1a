/** The start page before its program has come, and without it. */
import { expect, test, WEST_ESSEX } from './app.ts'
import { holdBack } from './holdBack.ts'

/** Files of the program, without which nothing of it runs. */
const PROGRAM = '**/assets/index-*.js'

test('what is typed before the program has come stays, and typing goes on', async ({ app, page }) => {
  const release = await holdBack(page, PROGRAM)
  await page.goto('/', { waitUntil: 'commit' })
  await app.field.focus()
  await page.keyboard.type('CM16')
  release()
  await expect(page.getByRole('contentinfo')).toBeVisible()
  await expect(app.field).toHaveValue('CM16')
  await expect(app.field).toBeFocused()
  await page.keyboard.type(' 6TN')
  await page.keyboard.press('Enter')
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.field).toHaveValue('CM16 6TN')
})

test('an address is answered whatever was typed before, and the typed text stays', async ({ app, page }) => {
  const release = await holdBack(page, PROGRAM)
  await page.goto('/?q=CM16+6TN', { waitUntil: 'commit' })
  await app.field.fill('M1 1AE')
  release()
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.field).toHaveValue('M1 1AE')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the start page has its name and search, says what is missing, and leads to the pages that need none', async ({
    page,
  }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which CCG was yours?')
    // Playwright looks for no text and no role in such an element.
    await expect(page.locator('noscript p')).toContainText('needs JavaScript')
    await page.locator('noscript a').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All CCGs of April 2017')
  })
})
