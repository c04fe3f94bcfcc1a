/** What every browser test starts from: the app, watched for anything that it should not do. */
import { test as base, expect, type Locator, type Page } from '@playwright/test'
import { watch } from './surprises.ts'

export { expect }

/** The postcode of the README, and what is true of it. */
export const WEST_ESSEX = 'NHS West Essex CCG'

/** Milliseconds in which a field that can be used is used, on the slowest machine. */
export const MOMENT = 5000

export class App {
  readonly field: Locator
  /** Opens the search, which an answer folds to one line. */
  readonly change: Locator
  readonly find: Locator
  readonly suggestions: Locator
  /** The answer in words; its name is that of the area, or the question that is left. */
  readonly answer: Locator
  readonly alert: Locator
  readonly map: Locator
  /** The shapes on the map, one for each area of the edition. */
  readonly areas: Locator
  private readonly hasTouch: boolean

  constructor(
    readonly page: Page,
    hasTouch: boolean,
  ) {
    this.hasTouch = hasTouch
    // Folded to one line after an answer, so not by its role.
    this.field = page.locator('.search input[name=q]')
    this.change = page.getByRole('button', { name: 'Change', exact: true })
    this.find = page.getByRole('button', { name: 'Find', exact: true })
    this.suggestions = page.getByRole('listbox').getByRole('option')
    this.answer = page.locator('#answer')
    this.alert = page.getByRole('alert')
    this.map = page.getByRole('application', { name: 'Map of CCGs' })
    this.areas = this.map.locator('path.map-area')
  }

  /** Opens the app with a query, `?q=CM16+6TN`, and waits until it can be used. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`/${query}`)
    await expect(this.page.locator('#search-heading')).toBeVisible()
    // The search is in the page before its program; the footer comes with that.
    await expect(this.page.getByRole('contentinfo')).toBeVisible()
  }

  /** Follows a link within the page, as Back and Forward do. */
  async follow(query: string): Promise<void> {
    await this.page.evaluate(query => {
      history.pushState(null, '', query)
      dispatchEvent(new PopStateEvent('popstate'))
    }, query)
  }

  /** Follows a link where the app is in the page, and opens it otherwise. */
  async show(query = ''): Promise<void> {
    if (new URL(this.page.url()).pathname === '/') await this.follow(query || '/')
    else await this.open(query)
  }

  /** Presses a single key that does something, once the page listens for it. */
  async shortcut(key: string, done: () => Promise<void>): Promise<void> {
    await expect(async () => {
      await this.page.keyboard.press(key)
      await done()
    }).toPass()
  }

  /** Types as a person does who knows where to go, and submits. */
  async search(text: string): Promise<void> {
    // An answer that was still under way may fold the search at any of these steps.
    await expect(async () => {
      if (await this.change.isVisible()) await this.press(this.change, { timeout: MOMENT })
      await this.field.fill(text, { timeout: MOMENT })
      await this.field.press('Enter', { timeout: MOMENT })
    }).toPass()
  }

  /** Taps on a phone, clicks elsewhere. */
  async press(target: Locator, options: { position?: { x: number; y: number }; timeout?: number } = {}): Promise<void> {
    if (this.hasTouch) await target.tap(options)
    else await target.click(options)
  }

  /** The answer is about this area or question, and finished. */
  async expectAnswer(heading: string | RegExp): Promise<void> {
    await expect(this.answer.locator('#answer-heading')).toHaveText(heading)
    await expect(this.answer).not.toHaveAttribute('aria-busy', 'true')
  }
}

interface Fixtures {
  app: App
  /** Console messages and requests to others that a test provokes; whatever else appears fails it. */
  expected: RegExp[]
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that one needs from this pattern
  expected: async ({}, use) => use([/Service Worker registration blocked by Playwright/]),

  app: async ({ page, baseURL, hasTouch, expected }, use) => {
    const surprises = watch(page, [new URL(baseURL ?? '').origin], expected)
    await use(new App(page, hasTouch))
    expect(surprises()).toEqual([])
  },
})
