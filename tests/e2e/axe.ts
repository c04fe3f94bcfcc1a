/** The rules of WCAG 2.2, levels A and AA, as far as a program can check them. */
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that depend on how colours are set; all others find the same in light, dark and forced colours. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** The rules that depend on the size of the screen. */
export const LAYOUT_RULES = ['target-size', 'scrollable-region-focusable']

/** Fails with every rule that is broken and the elements that break it; tries all rules unless some are named. */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  // What passes is not listed, and one document needs no page beside it to put together what was found: half the time.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
  const { violations } = await (rules ? builder.withRules([...rules]) : builder.withTags(TAGS)).analyze()
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(n => `  ${n.html}`).join('\n')}`)
  expect(found).toEqual([])
}

/** Fails when the page has to be scrolled sideways (WCAG 1.4.10, reflow). */
export async function expectNoSideways(page: Page): Promise<void> {
  const sideways = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect(sideways).toBeLessThanOrEqual(0)
}
