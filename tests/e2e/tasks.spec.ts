/**
 * What people come for, on a phone and by keyboard, counted: from the answer, each is at most two taps or presses of Enter
 * away, and what they came for is within the window then.
 */
import type { Locator, Page } from '@playwright/test'
import { type App, expect, test } from './app.ts'

const TAPS = 2
const POSTCODE = 'M14 5RQ'
const CCG = 'NHS Manchester CCG'

interface Task {
  readonly name: string
  /** What is pressed, in order. */
  readonly steps: (page: Page, isPhone: boolean) => readonly Locator[]
  /** What is in sight at the end. */
  readonly found: (page: Page) => readonly Locator[]
}

/** "On this page" is a menu on a phone, and a row of links where there is room. */
const section = (page: Page, isPhone: boolean, label: string) => [
  ...(isPhone ? [page.locator('.on-this-page summary')] : []),
  page.locator('.on-this-page').getByRole('link', { name: label }),
]

const TASKS: readonly Task[] = [
  {
    name: 'which CCG was mine',
    steps: () => [],
    found: page => [page.getByRole('heading', { level: 1, name: CCG })],
  },
  {
    name: 'who to complain to today: website and telephone',
    steps: () => [],
    found: page => [
      page.getByRole('link', { name: 'gmintegratedcare.org.uk', exact: true }),
      page.getByRole('link', { name: '0161 953 8388' }),
    ],
  },
  {
    name: 'was my practice in it',
    steps: (page, isPhone) => section(page, isPhone, 'Care nearby'),
    found: page => [page.locator('.care-item').first()],
  },
  {
    name: 'a hospital near me',
    steps: (page, isPhone) => section(page, isPhone, 'Care nearby'),
    found: page => [page.getByRole('heading', { name: 'NHS trusts here today' })],
  },
  {
    name: 'what happened to my CCG',
    steps: (page, isPhone) => section(page, isPhone, 'History'),
    found: page => [page.getByText('On 1 April 2017 it was formed from')],
  },
  {
    name: 'send it to somebody',
    steps: page => [page.getByRole('button', { name: 'Share', exact: true })],
    found: page => [page.getByRole('textbox', { name: 'Link to this answer' })],
  },
]

async function answer(app: App, page: Page): Promise<void> {
  await app.open()
  await app.search(POSTCODE)
  await app.expectAnswer(CCG)
  await expect(page.locator('#system')).toBeAttached()
}

/** Screens from the top of the window to an element; 0 when it is in the first. */
const screensTo = (target: Locator) =>
  target.evaluate(element => Math.max(0, Math.floor(element.getBoundingClientRect().top / window.innerHeight)))

/** As it was when the answer came. */
async function returnToAnswer(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('heading', { level: 1 }).focus()
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded()
}

test('what people come for is two taps from the answer at most', { tag: '@phone' }, async ({ app, isMobile, page }) => {
  await answer(app, page)
  for (const { name, steps, found } of TASKS) {
    await test.step(name, async () => {
      const taps = steps(page, isMobile)
      expect(taps.length).toBeLessThanOrEqual(TAPS)
      for (const target of taps) await app.press(target)
      for (const target of found(page)) {
        await expect(target).toBeVisible()
        // A person scrolls once at most.
        await expect.poll(() => screensTo(target)).toBeLessThanOrEqual(1)
      }
      await returnToAnswer(page)
    })
  }
})

test('and two presses of Enter by keyboard', async ({ app, page }) => {
  await answer(app, page)
  for (const { name, steps, found } of TASKS) {
    await test.step(name, async () => {
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      const presses = steps(page, false)
      expect(presses.length).toBeLessThanOrEqual(TAPS)
      for (const target of presses) {
        await expect(target).toBeVisible()
        // Forward from where reading goes on; nothing on the way is a trap.
        for (let stops = 0; !(await isFocused(target)); stops++) {
          if (stops > 40) throw new Error(`Tab never reached ${target}`)
          await page.keyboard.press('Tab')
        }
        await page.keyboard.press('Enter')
      }
      for (const target of found(page)) await expect(target).toBeVisible()
      await returnToAnswer(page)
    })
  }
})

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate(element => element === document.activeElement)
}
