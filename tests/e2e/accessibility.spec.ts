/** Every state without a violation, however the browser is set up, and whole on every screen. */
import type { Page } from '@playwright/test'
import { bareTexts } from '../bareTexts.ts'
import { expect, test } from './app.ts'
import { COLOUR_RULES, expectAccessible, expectNoSideways, LAYOUT_RULES } from './axe.ts'
import { controlFaults } from './controls.ts'
import { expectNothingCut } from './cut.ts'
import { FAILED_REQUEST } from './faults.ts'
import { WALKS } from './states.ts'

/** One state for each kind of page and control: for the reader’s own colours, spacing and size of text, which change few rules. */
const OF_EACH_KIND = [
  'at the start',
  'with suggestions',
  'with an answer',
  'with a mistake',
  'asking about street maps',
  'as a list',
  'sharing',
  'in another edition, with what changed',
  'comparing three',
  'coloured by budget',
  'with a converted file',
  'in the widget',
  'composing the widget, with a mistake',
  'on a page without script',
]

const PHONE = { width: 390, height: 844 }
/** A phone on its side, and 1280 pixels at 400 %. */
const SMALL = [
  { width: 740, height: 340 },
  { width: 320, height: 256 },
]

async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  if (!(await dialog.isVisible())) return
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

async function expectWhole(page: Page, state: string): Promise<void> {
  // Also where a browser translates the page: no text without an element of its own.
  expect(await page.evaluate(bareTexts)).toEqual([])
  expect(await controlFaults(page)).toEqual([])
  await expectAccessible(page, undefined, true)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectAccessible(page, COLOUR_RULES, true)
  if (OF_EACH_KIND.includes(state)) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' })
    await expectAccessible(page, COLOUR_RULES, true)
  }
  await page.setViewportSize(PHONE)
  await expectNoSideways(page)
  await expectAccessible(page, LAYOUT_RULES)
  for (const size of SMALL) {
    await page.setViewportSize(size)
    await expectNoSideways(page)
  }
  if (OF_EACH_KIND.includes(state)) await expectNothingCut(page)
}

for (const walk of WALKS) {
  const states = Object.keys(walk).join('; ')
  test(`no violation and nothing cut off, one after the other: ${states}`, async ({
    app,
    expected,
    page,
    viewport,
  }) => {
    expected.push(FAILED_REQUEST)
    for (const [state, reach] of Object.entries(walk)) {
      await test.step(state, async () => {
        await page.setViewportSize(viewport!)
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' })
        await closeDialog(page)
        await reach(app)
        await expectWhole(page, state)
      })
    }
  })
}

test('the states of each kind are there', () => {
  expect(OF_EACH_KIND.filter(state => !WALKS.some(walk => state in walk))).toEqual([])
})

test('one text that cannot be read is found among hundreds', async ({ app: _, page }) => {
  await page.goto('/ccg/index.html')
  const middle = page.getByRole('main').getByRole('listitem').getByRole('link').nth(100)
  await expectAccessible(page, COLOUR_RULES)
  await middle.evaluate(link => link.style.setProperty('color', 'rgb(240 240 240)'))
  await expect(expectAccessible(page, COLOUR_RULES, true)).rejects.toThrow(/color-contrast/)
  await expect(expectAccessible(page, COLOUR_RULES)).rejects.toThrow(/color-contrast/)
})

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
