/** The pages without script on a slow phone: what they take, when they are first painted, whether anything moves. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { DIST } from '../../scripts/build.mjs'
import { slowDown } from './measurePage.ts'
import { withSubjects } from './peers.ts'

const RUNS = 5
const CCGS = 'ccg'

export async function benchPlain(): Promise<void> {
  await withSubjects([], async (browser, [ours]) => {
    console.log(
      `Chromium ${browser.version()}, 390 × 844, 1.6 Mbit/s, a quarter of this processor, median of ${RUNS}, cold`,
    )
    for (const path of [...ccgPages(), 'ccg/index.html', 'areas.html']) {
      const runs: Painted[] = []
      for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, ours!.url + path))
      const median = (key: keyof Painted) => runs.map(run => run[key]).sort((a, b) => a - b)[Math.floor(RUNS / 2)]!
      console.log(
        `${path.padEnd(60)} ${(median('bytes') / 1000).toFixed(0).padStart(4)} KB   first paint ${Math.round(median('painted'))} ms   layout shift ${median('shift').toFixed(3)}`,
      )
    }
  })
}

/** Of the pages of CCGs, the one that is compressed to the most, the median, and the least. */
function ccgPages(): string[] {
  const folder = join(DIST, CCGS)
  const bySize = readdirSync(folder)
    .filter(name => name.endsWith('.html') && name !== 'index.html')
    .sort((a, b) => statSync(join(folder, `${b}.br`)).size - statSync(join(folder, `${a}.br`)).size)
  return [0, Math.floor(bySize.length / 2), bySize.length - 1].map(at => `${CCGS}/${bySize[at]}`)
}

interface Painted {
  readonly bytes: number
  /** Milliseconds from the start of navigation. */
  readonly painted: number
  /** Cumulative layout shift until the page is quiet. */
  readonly shift: number
}

async function measure(browser: Browser, url: string): Promise<Painted> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  try {
    const received = await slowDown(page)
    await page.addInitScript(watchShifts)
    await page.goto(url)
    await page.waitForLoadState('networkidle')
    const seen = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      shift: window.shifted,
    }))
    return { bytes: received().bytes, ...seen }
  } finally {
    await context.close()
  }
}

/** Runs in the page, before anything of its own. */
function watchShifts(): void {
  window.shifted = 0
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) window.shifted += (entry as unknown as { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
}

declare global {
  interface Window {
    shifted: number
  }
}
