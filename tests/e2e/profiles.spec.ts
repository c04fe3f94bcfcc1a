/**
 * Twelve profiles with extreme values, opened one after the other as Back and Forward would: whole, and with colours and sizes
 * as they should be. Their structure is read in `tests/unit/features/profile/everyProfile.test.tsx`, for all 207, and one goes
 * through every rule in `accessibility.spec.ts`.
 */
import { type App, expect, test } from './app.ts'
import { COLOUR_RULES, expectAccessible, expectNoSideways, LAYOUT_RULES } from './axe.ts'

/** What is extreme about each; where it was formed from parts of others, three charts instead of four. */
const EXTREMES: Readonly<Record<string, string>> = {
  E38000129: 'most people, pounds, districts and square kilometres',
  E38000037: 'fewest people and practices',
  E38000088: 'densest, with the most contacts',
  E38000018: 'youngest',
  E38000026: 'most practices and other providers',
  E38000153: 'longest name, most neighbours',
  E38000108: 'shortest name',
  E38000087: 'fewest neighbours',
  E38000180: 'one district',
  E38000197: 'the example of the README',
  E38000215: 'no figure per patient',
  E38000216: 'the longest story, no figure per patient',
}
const WITHOUT_STRIP = ['E38000215', 'E38000216']
const PARTS = 2

/** Draws what a person would have to scroll to, as printing does. */
async function follow(app: App, code: string): Promise<void> {
  const { page } = app
  await app.follow(`?area=${code}`)
  await expect(page.locator('.codes')).toContainText(code)
  const name = await page.locator('#answer-heading').textContent()
  await expect(page.locator('#profile-heading')).toContainText(name ?? '')
  await expect(page.locator('.providers').first()).toBeAttached()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.provider-list')).toBeVisible()
}

for (let part = 0; part < PARTS; part++) {
  const codes = Object.keys(EXTREMES).filter((_, i) => i % PARTS === part)
  const colorScheme = part ? 'dark' : 'light'
  test(`extreme profiles are whole and without a violation, ${colorScheme}`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await app.open(`?area=${codes[0]}`)
    for (const code of codes) {
      await follow(app, code)
      await expect(page.locator('.chart__drawing > .part > svg'), code).toHaveCount(
        WITHOUT_STRIP.includes(code) ? 3 : 4,
      )
      await expectAccessible(page, [...COLOUR_RULES, ...LAYOUT_RULES], true)
      await expectNoSideways(page)
    }
  })
}
