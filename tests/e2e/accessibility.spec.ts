/** Every state without a violation, however the browser is set up; and what no program can check by rule. */
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { expectAccessible } from './axe.ts'
import { FAILED_REQUEST } from './faults.ts'
import { STATES } from './states.ts'

/** How people set up their browsers: each changes what is drawn, and so what can go wrong. */
const SETTINGS: readonly Parameters<Page['emulateMedia']>[0][] = [
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
]

for (const [state, reach] of Object.entries(STATES)) {
  test(`no violation ${state}, in the light, in the dark and in forced colours`, async ({
    app,
    expected,
    isMobile,
    page,
  }) => {
    expected.push(FAILED_REQUEST)
    await reach(app)
    await expectAccessible(page)
    // The colours of a phone are those of any screen.
    for (const media of isMobile ? [] : SETTINGS) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      await expectAccessible(page, true)
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
