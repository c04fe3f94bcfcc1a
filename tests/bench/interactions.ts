/** How soon the page shows that it was heard: fifty keys, choices and clicks on a slow phone, as the browser measures them. */
import type { Page } from '@playwright/test'
import { slowDown } from './measurePage.ts'
import { openSearch, type Subject, withSubjects } from './peers.ts'

/** Each is eight or nine keys, Enter, and a click on the map. */
const SEARCHES = [
  ['CM16 6TN', 'West Essex'],
  ['M14 5RQ', 'Manchester'],
  ['TR19 7AA', 'Kernow'],
  ['NE1 4LP', 'Newcastle'],
  ['B15 2TT', 'Birmingham'],
] as const

/** Between two keys, as a person types. */
const KEY_MS = 120

interface Reactions {
  /** The longest event of each interaction: milliseconds to the frame that shows it. */
  readonly durations: number[]
  /** Pieces of work longer than 50 ms, and the longest. */
  readonly longTasks: number
  readonly longest: number
}

export async function benchInteractions(): Promise<void> {
  await withSubjects(['hour', 'maplibre'], async (browser, subjects) => {
    console.log(
      `Chromium ${browser.version()}, 390 × 844, 1.6 Mbit/s, a quarter of this processor, 16 ms is the least that is told`,
    )
    for (const subject of subjects) report(subject, await measure(subject))
  })
}

async function measure(subject: Subject): Promise<Reactions> {
  const context = await subject.browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  try {
    await slowDown(page)
    await page.addInitScript('globalThis.__name = made => made')
    await page.addInitScript(listen)
    await page.goto(subject.url)
    await page.locator(subject.border).first().waitFor({ state: 'attached', timeout: 120_000 })
    await page.waitForLoadState('networkidle')
    for (const [postcode, expected] of SEARCHES) await search(page, subject, postcode, expected)
    return await page.evaluate(() => {
      const { byInteraction, tasks } = window.reactions
      return {
        durations: [...byInteraction.values()],
        longTasks: tasks.length,
        longest: Math.max(0, ...tasks),
      }
    })
  } finally {
    await context.close()
  }
}

async function search(page: Page, subject: Subject, postcode: string, expected: string): Promise<void> {
  const field = await openSearch(page, subject)
  await field.fill('')
  await field.pressSequentially(postcode, { delay: KEY_MS })
  await field.press('Enter')
  await page.locator(subject.answer).filter({ hasText: expected }).first().waitFor({ timeout: 120_000 })
  const clicks = await page.evaluate(() => window.reactions.clicks)
  await page
    .locator(subject.map)
    .first()
    .click({ position: { x: 150, y: 150 } })
  // The browser tells of an event after the frame that answers it.
  await page.waitForFunction(before => window.reactions.clicks > before, clicks, { timeout: 120_000 })
  await page.waitForLoadState('networkidle')
}

function report({ name }: Subject, { durations, longTasks, longest }: Reactions): void {
  const sorted = durations.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  console.log(
    `${name.padEnd(20)} ${sorted.length} interactions: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, slowest ${at(1)} ms; ` +
      `${longTasks} tasks over 50 ms, the longest ${Math.round(longest)} ms`,
  )
}

/** Runs in the page, before anything of its own. */
function listen(): void {
  const byInteraction = new Map<number, number>()
  const tasks: number[] = []
  const reactions = { byInteraction, tasks, clicks: 0 }
  Object.assign(window, { reactions })
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as (PerformanceEventTiming & { interactionId: number })[]) {
      const { duration, interactionId, name } = entry
      if (name === 'pointerup') reactions.clicks++
      if (interactionId) byInteraction.set(interactionId, Math.max(duration, byInteraction.get(interactionId) ?? 0))
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)
  new PerformanceObserver(list => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
    buffered: true,
  })
}

declare global {
  interface Window {
    reactions: { byInteraction: Map<number, number>; tasks: number[]; clicks: number }
  }
}
