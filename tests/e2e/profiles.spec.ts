/**
 * Every one of the 207 profiles, opened one after the other in the page as Back and Forward would: whole, without an error,
 * and by the rules of WCAG. Colours are the same in all of them, so their rules, the slowest, are checked in a few below.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect, test } from './app.ts'
import { expectAccessible } from './axe.ts'

const { gss: CODES } = JSON.parse(readFileSync('public/geo/figures.json', 'utf8')) as { gss: string[] }
const axe = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
)
/** Tests that share the work, for as many workers. */
const PARTS = 4
const SECTIONS = [
  'Population',
  'Budget',
  'Who paid for what',
  'Who provided care here',
  'Whom to contact now',
  'How to reach it then (closed 1 July 2022)',
  'Its place in the system',
]
/** Once the profile is that of the answer: draws what a person would have to scroll to, as printing does. */
async function drawAll(page: Page): Promise<void> {
  const name = await page.locator('#answer h2').textContent()
  await expect(page.locator('#profile-heading')).toContainText(name ?? '')
  await expect(page.locator('.providers').first()).toBeAttached()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(page.locator('.provider-list')).toBeVisible()
}

async function follow(page: Page, code: string): Promise<void> {
  await page.evaluate(code => {
    history.pushState(null, '', `?area=${code}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, code)
  await expect(page.locator('.codes')).toContainText(code)
  await drawAll(page)
}

/** What the page shows of each section: its heading, its length in letters, its last line; and the charts that are drawn. */
function readProfile(page: Page) {
  return page.locator('.profile').evaluate(profile => ({
    sections: [...profile.querySelectorAll('.profile-section')].map(section => ({
      heading: section.querySelector('h3')?.textContent ?? '',
      letters: section.textContent?.length ?? 0,
      source: section.lastElementChild?.textContent ?? '',
    })),
    charts: [...profile.querySelectorAll('.chart')].map(
      chart => chart.querySelectorAll('svg :is(path, rect, circle)').length,
    ),
    strange: profile.textContent?.match(/undefined|NaN|null|Infinity|\[object/)?.[0] ?? '',
  }))
}

for (let part = 0; part < PARTS; part++) {
  test(`every profile is whole and without a violation, part ${part + 1} of ${PARTS}`, async ({ app, page }) => {
    test.setTimeout(900_000)
    await app.open(`?area=${CODES[part]}`)
    await page.evaluate(axe)
    for (const code of CODES.filter((_, i) => i % PARTS === part)) {
      await follow(page, code)
      // Ages, patients and budget always; the strip of 207 only where a budget per patient makes sense.
      const drawn = ['E38000215', 'E38000216'].includes(code) ? 3 : 4
      await expect(page.locator('.chart__drawing > svg')).toHaveCount(drawn)
      const { sections, charts, strange } = await readProfile(page)
      expect(
        sections.map(({ heading }) => heading),
        code,
      ).toEqual(SECTIONS)
      for (const { heading, letters, source } of sections) {
        expect(letters, `${code}, ${heading}`).toBeGreaterThan(120)
        expect(source, `${code}, ${heading}`).toMatch(/^Source: .*(20\d\d)/)
      }
      expect(charts.length, code).toBe(drawn)
      for (const marks of charts) expect(marks, code).toBeGreaterThan(1)
      expect(strange, code).toBe('')
      const violations = await page.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: axe has just been put there
        const found = await (globalThis as any).axe.run('.main__part', {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } },
        })
        return found.violations.map(
          (rule: { id: string; nodes: { html: string }[] }) => `${rule.id} ${rule.nodes[0]?.html}`,
        )
      })
      expect(violations, code).toEqual([])
    }
  })
}

for (const code of ['07H', '01H', '99P', '10L']) {
  test(`no rule is broken in the whole page of ${code}, contrast included`, async ({ app, page }) => {
    await page.emulateMedia({ colorScheme: code === '07H' ? 'dark' : 'light', reducedMotion: 'reduce' })
    await app.open(`?area=${code}`)
    await drawAll(page)
    await expect(page.locator('.chart__drawing > svg')).toHaveCount(code === '01H' ? 3 : 4)
    await expectAccessible(page)
  })
}
