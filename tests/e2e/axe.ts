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
 * @param isLikeBefore leaves out kinds that have passed in the same page before
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
  if (colours.length === 0) return
  const options: RunOptions = { runOnly: { type: 'rule', values: [...colours] } }
  // Elements can be named in one document alone.
  if (page.frames().length > 1) await expectNone(page, 'document', options)
  else await expectNoneOfColour(page, options, isLikeBefore)
}

/** Tries two elements of each kind, and keeps in the page which kinds have passed. */
async function expectNoneOfColour(page: Page, options: RunOptions, isLikeBefore: boolean): Promise<void> {
  const all: RunOptions = { ...options, resultTypes: ['violations', 'passes'], elementRef: true, preload: false }
  const violations = await page.evaluate<Violation[]>(`(async () => {
    const kinds = (${ofEachColour})()
    const passed = (window.passedKinds ??= new Set())
    const include = [...kinds].flatMap(([kind, elements]) => (${isLikeBefore} && passed.has(kind) ? [] : elements))
    if (include.length === 0) return []
    const { violations, passes } = await axe.run({ include }, ${JSON.stringify(all)})
    const contrast = passes.find(({ id }) => id === 'color-contrast')
    const good = new Set(contrast?.nodes.map(({ element }) => element))
    for (const [kind, elements] of kinds) if (elements.every(element => good.has(element))) passed.add(kind)
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html }) => ({ html })) }))
  })()`)
  expect(violations.map(inWords)).toEqual([])
}

type Violation = Pick<AxeResults['violations'][number], 'id' | 'help'> & { readonly nodes: readonly { html: string }[] }

const inWords = ({ id, help, nodes }: Violation) => `${id}: ${help}\n${nodes.map(n => `  ${n.html}`).join('\n')}`

/** @param within an expression for the elements that axe tries. */
async function expectNone(page: Page, within: string, options: RunOptions): Promise<void> {
  // No rule of these needs the style sheets or the media that it would fetch again.
  const all: RunOptions = { ...options, resultTypes: ['violations'], preload: false }
  const violations = await page.evaluate<Violation[]>(
    `axe.run(${within}, ${JSON.stringify(all)}).then(({ violations }) => violations)`,
  )
  expect(violations.map(inWords)).toEqual([])
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
