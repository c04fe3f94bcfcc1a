/** The rules of WCAG 2.2, levels A and AA, as far as a program can check them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { RunOptions } from 'axe-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that depend on how colours are set; all others find the same in light, dark and forced colours. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** The rules that depend on the size of the screen. */
export const LAYOUT_RULES = ['target-size', 'scrollable-region-focusable']

/** Fails with every rule that is broken and the elements that break it; tries all rules unless some are named. */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  // Colours on their way from one to another, as of an answer that has just come, are not those that stay.
  const isChanging = () => page.evaluate(() => document.getAnimations().some(each => each instanceof CSSTransition))
  await expect.poll(isChanging).toBe(false)
  for (const frame of page.frames()) if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(AXE)
  const options: RunOptions = {
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
    resultTypes: ['violations'],
    // No rule of these needs the style sheets or the media that it would fetch again.
    preload: false,
  }
  const found = await page.evaluate(async options => {
    const { violations } = await (Reflect.get(window, 'axe') as typeof import('axe-core')).run(document, options)
    return violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(n => `  ${n.html}`).join('\n')}`)
  }, options)
  expect(found).toEqual([])
}

/** Fails when the page has to be scrolled sideways (WCAG 1.4.10, reflow). */
export async function expectNoSideways(page: Page): Promise<void> {
  const sideways = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
  // A part that measures itself is drawn anew after the window has another size.
  await expect.poll(sideways).toBeLessThanOrEqual(0)
}
