/** The answer on a phone and with a mouse: where focus and scroll go, what is folded, how long the page is. */
import type { Page } from '@playwright/test'
import { expect, test, WEST_ESSEX } from './app.ts'

/** Screens from the top of the answer to the end of the last section. */
const screens = (page: Page) =>
  page.evaluate(() => {
    const ends = [...document.querySelectorAll('section[id]')].map(section => section.getBoundingClientRect().bottom)
    return (Math.max(...ends) - document.getElementById('result')!.getBoundingClientRect().top) / window.innerHeight
  })

test('focus and scroll go to the answer, and a phone’s keyboard goes', { tag: '@phone' }, async ({ app, page }) => {
  await app.open()
  await app.search('M14 5RQ')
  await app.expectAnswer('NHS Manchester CCG')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
  await expect(page).toHaveTitle(/^M14 5RQ: NHS Manchester CCG/)
  await app.press(app.change)
  await expect(app.field).toBeFocused()
  await expect(app.field).toHaveValue('M14 5RQ')
})

test('with the first half of a postcode typed, all that its answer says has come', async ({
  app,
  context,
  expected,
  page,
}) => {
  // What stands below the answer may still wait for the network.
  expected.push(/Failed to load resource/, /dynamically imported module|preload CSS/)
  const needed = [
    /\/directory[^/]*\/CM16[^/]*$/,
    /\/boards[^/]*$/,
    /\/assets\/answer-.*\.js$/,
    /\/assets\/answer-.*\.css$/,
  ]
  await app.open()
  const arrived = needed.map(async address => (await page.waitForResponse(address)).finished())
  await app.field.pressSequentially('CM16')
  await Promise.all(arrived)
  await context.setOffline(true)
  await app.field.pressSequentially(' 6TN')
  await app.field.press('Enter')
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.answer).toContainText('E38000197')
  await expect(app.answer.getByRole('link', { name: /\.nhs\.uk$/ }).first()).toBeVisible()
})

test('a page that is opened with an answer begins at its top', { tag: '@phone' }, async ({ app, page }) => {
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await expect(page.locator('#history')).toBeAttached()
  const top = () => page.evaluate(() => [window.scrollY, document.activeElement === document.body])
  await expect.poll(top).toEqual([0, true])
})

test('an answer is at most 5 screens of a phone with all folded', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await app.open()
  for (const [query, heading] of [
    ['?q=CM16+6TN', WEST_ESSEX],
    ['?q=B1+1AA', /Birmingham/],
    ['?q=M14+5RQ', /Manchester/],
    ['?area=15F&edition=ccg2018', /Leeds/],
    ['?area=QHL&edition=icb2026', /ICB/],
  ] as const) {
    await test.step(query, async () => {
      await app.follow(query)
      await app.expectAnswer(heading)
      await expect(page.locator('#system')).toBeAttached()
      await expect(page.locator('section[id] > details[open]')).toHaveCount(0)
      await expect.poll(() => screens(page)).toBeLessThan(5)
    })
  }
})

/** The section is at the top of the window and stays there, while what stands above it comes. */
async function expectAtTop(page: Page, id: string): Promise<void> {
  const far = () => page.locator(`#${id}`).evaluate(section => Math.abs(section.getBoundingClientRect().top - 72))
  await page.waitForLoadState('networkidle')
  await expect.poll(far).toBeLessThan(80)
}

test('a section has an address that opens it, and the window goes there', { tag: '@phone' }, async ({ app, page }) => {
  await app.open('?area=07H#budget')
  await expect(page.locator('#budget').getByText('£382.6 million')).toBeVisible()
  await expectAtTop(page, 'budget')
  await app.open('?area=06Q#system')
  await expectAtTop(page, 'system')
})

test('a link to a section leads there although what is passed on the way grows', async ({ app, page }) => {
  // A window that scrolls smoothly passes the lists of care, which load then.
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await app.press(page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Money' }))
  await expect(page.locator('#budget')).toBeInViewport()
  await expectAtTop(page, 'budget')
})

test('what is folded is printed', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await app.open('?area=07H')
  await expect(page.locator('#budget')).toBeAttached()
  await expect(page.getByText('£382.6 million')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.getByText('£382.6 million')).toBeVisible()
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('#budget > details')).not.toHaveAttribute('open', '')
})
