/** Pages that the browser translates, in their own words: the same answers, and nothing broken. */
import type { Page } from '@playwright/test'
import { translatePage, untranslated } from '../translatePage.ts'
import { expect, MOMENT, test, WEST_ESSEX } from './app.ts'

const WALK: readonly (readonly [asked: string, heading: string, website: string])[] = [
  ['CM16 6TN', WEST_ESSEX, 'essex.icb.nhs.uk'],
  ['M1 1AE', 'NHS Manchester CCG', 'gmintegratedcare.org.uk'],
]

const wordsOf = async (page: Page, selector: string) =>
  untranslated((await page.locator(selector).allTextContents()).join(' '))

test('a translated page answers, goes to other dates, colours, compares and lists', async ({ app, page }) => {
  await app.open()
  await expect(app.areas).toHaveCount(207)
  await page.evaluate(translatePage, { lang: 'pl' })
  const broken = page.getByText(/Something went wrong|You may be offline/)
  const words = (selector: string) => wordsOf(page, selector)

  for (const [asked, heading, website] of WALK) {
    await expect(async () => {
      const change = page.locator('.search__change')
      if (await change.isVisible()) await change.click({ timeout: MOMENT })
      await app.field.fill(asked, { timeout: MOMENT })
      await app.field.press('Enter', { timeout: MOMENT })
    }).toPass()
    await expect.poll(() => words('#answer-heading')).toBe(heading)
    await expect.poll(() => words('#answer')).toContain(website)
    await expect.poll(() => words('[role=status]')).toContain(heading)
  }
  expect(await words('#answer')).not.toContain('essex.icb')

  const date = page.getByRole('slider')
  await date.press('End')
  await expect.poll(() => words('.edition-bar__now')).toBe('April 2026 · 36 ICBs')
  await expect.poll(() => words('#answer-heading')).toBe('NHS Greater Manchester ICB')
  await date.press('Home')
  await expect.poll(() => words('.edition-bar__now')).toBe('July 2015 · 209 CCGs')

  await page.goto('/?compare=07H,06Q')
  const removes = page.locator('.compare-choice__chosen button')
  await expect(removes).toHaveCount(2)
  await page.evaluate(translatePage, { lang: 'pl' })
  await removes.first().click()
  await expect(removes).toHaveCount(1)
  await page.locator('.compare-choice select').selectOption('14L')
  await expect.poll(() => words('.table--compare thead')).toBe('Mid EssexManchesterEngland')
  await expect(broken).toHaveCount(0)
})

test('the pages beside the app do their work when they are translated', async ({ app, page }) => {
  await page.goto('/bulk.html')
  await page.evaluate(translatePage, { lang: 'pl' })
  await page.locator('textarea').fill('CM16 6TN\nnowhere')
  await page.getByRole('button', { name: /Use this list/ }).click()
  await page.getByRole('button', { name: /Look up every row/ }).click()
  await expect(page.getByRole('link', { name: /Save the file/ })).toBeVisible()
  expect(await wordsOf(page, 'main')).toContain('1 found')
  await page.getByRole('button', { name: /Change the columns/ }).click()
  await page.getByRole('button', { name: /Change the list/ }).click()
  await expect(page.locator('textarea')).toBeVisible()

  await page.goto('/builder.html')
  await page.evaluate(translatePage, { lang: 'pl' })
  await page.locator('[type=checkbox]:enabled').first().click()
  await expect(page.locator('pre, code').first()).toContainText('embed.html')

  await page.goto('/embed.html?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await page.evaluate(translatePage, { lang: 'pl' })
  await app.field.fill('M1 1AE')
  await app.field.press('Enter')
  await expect.poll(() => wordsOf(page, '#answer')).toContain('gmintegratedcare')
  await expect(page.getByText(/Something went wrong|You may be offline/)).toHaveCount(0)
})

test('from right to left, the map stands beside the words, in its own direction', async ({ app, page }) => {
  await app.open('?q=CM16+6TN')
  await app.expectAnswer(WEST_ESSEX)
  await expect(app.areas).toHaveCount(207)
  await page.evaluate(translatePage, { lang: 'ar' })
  const box = (selector: string) => page.locator(selector).first().boundingBox()
  const [words, map] = [(await box('#answer'))!, (await box('.main__view'))!]
  expect(map.width).toBeGreaterThan(400)
  expect(map.x + map.width <= words.x || words.x + words.width <= map.x).toBe(true)
  await expect(page.locator('.leaflet-container')).toHaveCSS('direction', 'ltr')
  await expect(page.locator('.map-controls svg').first()).toHaveCSS('direction', 'ltr')
})
