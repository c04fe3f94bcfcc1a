/** The rules of WCAG 2.2, levels A and AA, as far as a program can check them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import { ofEachColour } from './ofEachColour.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that depend on how colours are set; all others find the same in light, dark and forced colours. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** The rules that depend on the size of the screen. */
export const LAYOUT_RULES = ['target-size', 'scrollable-region-focusable']

/**
 * Fails with every rule that is broken and the elements that break it; tries all rules unless some are named. The rules of
 * colour are tried on two elements of each kind, because axe takes 5 ms for each text.
 *
 * @param isLikeBefore tries those on kinds alone that were not in the page at an earlier call
 */
export async function expectAccessible(page: Page, rules?: readonly string[], isLikeBefore = false): Promise<void> {
  // Colours on their way from one to another, as of an answer that has just come, are not those that stay.
  const isChanging = () => page.evaluate(() => document.getAnimations().some(each => each instanceof CSSTransition))
  await expect.poll(isChanging).toBe(false)
  for (const frame of page.frames()) if (!(await frame.evaluate('"axe" in window'))) await frame.evaluate(AXE)
  const others = rules?.filter(rule => !COLOUR_RULES.includes(rule))
  if (others?.length !== 0)
    await expectNone(page, 'document', {
      runOnly: others ? { type: 'rule', values: others } : { type: 'tag', values: TAGS },
      rules: Object.fromEntries(COLOUR_RULES.map(rule => [rule, { enabled: false }])),
    })
  const colours = rules ? rules.filter(rule => COLOUR_RULES.includes(rule)) : COLOUR_RULES
  // Elements can be named in one document alone.
  const within = page.frames().length > 1 ? 'document' : `{ include: (${ofEachColour})(${isLikeBefore}) }`
  if (colours.length > 0) await expectNone(page, within, { runOnly: { type: 'rule', values: [...colours] } })
}

/** @param within an expression for the elements that axe tries. */
async function expectNone(page: Page, within: string, options: RunOptions): Promise<void> {
  // No rule of these needs the style sheets or the media that it would fetch again.
  const all: RunOptions = { ...options, resultTypes: ['violations'], preload: false }
  const violations = await page.evaluate<AxeResults['violations']>(
    `{ const within = ${within}
      within.include?.length === 0 ? [] : axe.run(within, ${JSON.stringify(all)}).then(({ violations }) => violations) }`,
  )
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(n => `  ${n.html}`).join('\n')}`),
  ).toEqual([])
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
