/** What every test of the widget starts from: the finder behind nginx, a partner's site, and a page that is watched. */
import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import { DIST } from '../../../scripts/build.mjs'
import { type Server, startNginx } from '../../servers/nginx.ts'
import { watch } from '../surprises.ts'
import { type Partner, type PartnerPage, startPartner } from './partner.ts'

export { WEST_ESSEX } from '../app.ts'
export { COLOUR_RULES, expectAccessible } from '../axe.ts'
export { expect }

/** What a person sees of a widget, through its frame. */
export class Widget {
  readonly frame: FrameLocator
  readonly field: Locator
  readonly answer: Locator
  readonly map: Locator

  constructor(readonly box: Locator) {
    this.frame = box.contentFrame()
    this.field = this.frame.getByRole('combobox', { name: /^Postcode, place or / })
    this.answer = this.frame.locator('#answer')
    this.map = this.frame.getByRole('application', { name: 'Map of CCGs' })
  }

  async search(text: string): Promise<void> {
    await this.field.fill(text)
    await this.field.press('Enter')
  }

  async expectAnswer(heading: string | RegExp): Promise<void> {
    await expect(this.answer.locator('#answer-heading')).toHaveText(heading)
    await expect(this.answer).not.toHaveAttribute('aria-busy', 'true')
  }

  /** The frame's height on the page around, in CSS pixels. */
  height(): Promise<number> {
    return this.box.evaluate(box => box.getBoundingClientRect().height)
  }

  /** Height of what the frame shows, in CSS pixels. */
  content(): Promise<number> {
    return this.frame.locator('#app').evaluate(app => (app as HTMLElement).offsetHeight)
  }

  /** The frame is as high as what it shows. */
  async expectFits(): Promise<void> {
    await expect(async () => expect(await this.height()).toBe(await this.content())).toPass({ timeout: 60_000 })
  }
}

interface Fixtures {
  /** Console messages that a test provokes; whatever else appears fails it. */
  expected: RegExp[]
  /** Opens a partner's page with this body. */
  host: (body: string, headers?: PartnerPage['headers']) => Promise<Page>
  /** The widget in the element, or in the plain frame of class `widget`, at a position among those of the page. */
  widget: (index?: number) => Widget
}

export const test = base.extend<Fixtures, { finder: Server; partner: Partner }>({
  finder: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that one needs from this pattern
    async ({}, use) => {
      const server = await startNginx({ root: DIST })
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],

  partner: [
    // biome-ignore lint/correctness/noEmptyPattern: see above
    async ({}, use) => {
      const partner = await startPartner()
      await use(partner)
      await partner.stop()
    },
    { scope: 'worker' },
  ],

  // biome-ignore lint/correctness/noEmptyPattern: see above
  expected: async ({}, use) => use([]),

  page: async ({ page, finder, partner, expected }, use) => {
    const ours = [new URL(finder.url).origin, new URL(partner.url).origin]
    const surprises = watch(page, ours, expected)
    await use(page)
    expect(surprises()).toEqual([])
  },

  host: async ({ page, partner }, use, info) =>
    use(async (body, headers = {}) => {
      const path = `${info.testId}.html`
      const html = `<!doctype html><html lang="en-GB"><title>A council</title><body>${body}</body></html>`
      await page.goto(partner.put(path, { body: html, headers }))
      return page
    }),

  widget: async ({ page }, use) =>
    use((index = 0) => new Widget(page.locator('ccg-finder iframe, iframe.widget').nth(index))),
})
