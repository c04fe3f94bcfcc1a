/** An hour of use in short: searches, pans and editions; what the page holds after its first answer, and at the end. */
import type { CDPSession, Page } from '@playwright/test'
import { EDITIONS } from '../../src/core/areas/editions.ts'
import { openSearch, type Subject, withSubjects } from './peers.ts'
import { randomPostcodes } from './randomPostcodes.ts'

const SEARCHES = 200
const PANS = 500
const PAN_PIXELS = 60
/** After an answer, for what stands below it. */
const REST_MS = 150

export async function benchMemory(): Promise<void> {
  await withSubjects(['hour'], async (browser, subjects) => {
    console.log(`Chromium ${browser.version()}, 1280 × 800, live objects after a forced collection`)
    for (const subject of subjects) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
      const session = await page.context().newCDPSession(page)
      await page.goto(subject.url, { waitUntil: 'networkidle' })
      await search(page, subject, 'CM16 6TN')
      const first = await held(session)
      for (const postcode of randomPostcodes(SEARCHES, 'england')) await search(page, subject, postcode)
      const searched = await held(session)
      await pan(page, subject)
      const panned = await held(session)
      if (subject === subjects[0]) await visitEditions(page)
      const last = await held(session)
      console.log(
        `${subject.name.padEnd(20)} first answer ${first}, after ${SEARCHES} searches ${searched}, after ${PANS} pans ${panned}, ` +
          `at the end ${last} (MiB, elements)`,
      )
      await page.close()
    }
  })
}

async function search(page: Page, subject: Subject, postcode: string): Promise<void> {
  const field = await openSearch(page, subject)
  await field.fill(postcode)
  await field.press('Enter')
  // An answer folds the search; the hour's app has its heading from the first on.
  await page
    .locator(subject.reopen ?? subject.answer)
    .first()
    .waitFor()
  await page.waitForTimeout(REST_MS)
}

async function pan(page: Page, subject: Subject): Promise<void> {
  const box = (await page.locator(subject.map).first().boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  for (let count = 0; count < PANS; count++) {
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + (count % 2 ? PAN_PIXELS : -PAN_PIXELS), y + (count % 4 < 2 ? PAN_PIXELS : -PAN_PIXELS))
    await page.mouse.up()
  }
}

async function visitEditions(page: Page): Promise<void> {
  for (const { id } of EDITIONS) {
    await page.evaluate(edition => {
      history.pushState(null, '', `#q=CM16+6TN&edition=${edition}`)
      dispatchEvent(new PopStateEvent('popstate'))
    }, id)
    await page.waitForLoadState('networkidle')
  }
}

async function held(session: CDPSession): Promise<string> {
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0
  return `${(value('JSHeapUsedSize') / 2 ** 20).toFixed(1)}, ${value('Nodes')}`
}
