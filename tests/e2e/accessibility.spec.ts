/** Every state, in the light and in the dark, without a violation; and what no program can check by rule. */
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { expectAccessible } from './axe.ts'
import { FAILED_REQUEST } from './faults.ts'
import { STATES } from './states.ts'

/** How people set up their browsers: each changes what is drawn, and so what can go wrong. */
const SETTINGS: Record<string, Parameters<Page['emulateMedia']>[0]> = {
  'in the light': { colorScheme: 'light', reducedMotion: 'reduce' },
  'in the dark': { colorScheme: 'dark', reducedMotion: 'reduce' },
  'in forced colours': { forcedColors: 'active', reducedMotion: 'reduce' },
}

for (const [setting, media] of Object.entries(SETTINGS)) {
  for (const [state, reach] of Object.entries(STATES)) {
    test(`no violation ${state}, ${setting}`, async ({ app, expected, page }) => {
      expected.push(FAILED_REQUEST)
      await page.emulateMedia(media)
      await reach(app)
      await expectAccessible(page)
    })
  }
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
