/** Every state without a violation, however the browser is set up, and whole on every screen: one visit each. */
import type { Page } from '@playwright/test'
import { bareTexts } from '../bareTexts.ts'
import { expect, test } from './app.ts'
import { COLOUR_RULES, expectAccessible, expectNoSideways, LAYOUT_RULES } from './axe.ts'
import { controlFaults } from './controls.ts'
import { FAILED_REQUEST } from './faults.ts'
import { STATES } from './states.ts'

/** How people set up their browsers: each changes what is drawn, and so what can go wrong. */
const SETTINGS: readonly Parameters<Page['emulateMedia']>[0][] = [
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
]

const PHONE = { width: 390, height: 844 }
/** A phone on its side, and 1280 pixels at 400 %. */
const SMALL = [
  { width: 740, height: 340 },
  { width: 320, height: 256 },
]

for (const [state, reach] of Object.entries(STATES)) {
  test(`no violation and nothing cut off ${state}, in all colours and sizes`, async ({ app, expected, page }) => {
    expected.push(FAILED_REQUEST)
    await reach(app)
    // Also where a browser translates the page: no text without an element of its own.
    expect(await page.evaluate(bareTexts)).toEqual([])
    expect(await controlFaults(page)).toEqual([])
    await expectAccessible(page)
    for (const media of SETTINGS) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      await expectAccessible(page, COLOUR_RULES)
    }
    await page.setViewportSize(PHONE)
    await expectNoSideways(page)
    await expectAccessible(page, LAYOUT_RULES)
    for (const size of SMALL) {
      await page.setViewportSize(size)
      await expectNoSideways(page)
    }
  })
}

test('the first things that the keyboard reaches skip to the search and the map', async ({ app, page }) => {
  await app.open()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the search' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('region', { name: 'Map' }).locator(':focus')).toHaveCount(1)
})
