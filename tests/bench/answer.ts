/** From Enter to the answer on a slow phone: the search of a page just opened, and one whose outcode was typed a second before. */
import type { Page } from '@playwright/test'
import { slowDown } from './measurePage.ts'
import { type Subject, withSubjects } from './peers.ts'

const RUNS = 5
const PAUSE_MS = 1000

export async function benchAnswer(): Promise<void> {
  await withSubjects(['hour', 'maplibre'], async (browser, subjects) => {
    console.log(`Chromium ${browser.version()}, 390 × 844, 1.6 Mbit/s, a quarter of this processor, median of ${RUNS}`)
    const times = new Map(subjects.map(subject => [subject, { atOnce: [] as number[], paused: [] as number[] }]))
    for (let run = 0; run < RUNS; run++) {
      for (const [subject, { atOnce, paused }] of times) {
        atOnce.push(await measure(subject, field => field.fill('CM16 6TN')))
        paused.push(
          await measure(subject, async (field, page) => {
            await field.pressSequentially('CM16')
            await page.waitForTimeout(PAUSE_MS)
            await field.pressSequentially(' 6TN')
          }),
        )
      }
    }
    for (const [{ name }, { atOnce, paused }] of times) {
      console.log(
        `${name.padEnd(20)} search used at once: ${median(atOnce)} ms   outcode typed a second before: ${median(paused)} ms`,
      )
    }
  })
}

/** Milliseconds from Enter until the answer is in the page. */
async function measure(
  subject: Subject,
  type: (field: ReturnType<Page['locator']>, page: Page) => Promise<void>,
): Promise<number> {
  const context = await subject.browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  try {
    await slowDown(page)
    await page.addInitScript('globalThis.__name = made => made')
    await page.goto(subject.url, { waitUntil: 'commit' })
    // Before the borders are there, the app of an hour answers nothing.
    await page.locator(subject.border).first().waitFor({ state: 'attached', timeout: 120_000 })
    await type(page.locator(subject.search), page)
    await page.evaluate(waitForAnswer, { selector: subject.answer, text: 'West Essex' })
    await page.locator(subject.search).press('Enter')
    return await page.evaluate(() => window.answered)
  } finally {
    await context.close()
  }
}

/** Runs in the page: counts from the key, frame by frame. */
function waitForAnswer({ selector, text }: { selector: string; text: string }): void {
  window.answered = new Promise(resolve => {
    addEventListener(
      'keydown',
      () => {
        const started = performance.now()
        const look = () => {
          const isThere = [...document.querySelectorAll(selector)].some(one => one.textContent?.includes(text))
          if (isThere) resolve(Math.round(performance.now() - started))
          else requestAnimationFrame(look)
        }
        look()
      },
      { capture: true, once: true },
    )
  })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}

declare global {
  interface Window {
    answered: Promise<number>
  }
}
