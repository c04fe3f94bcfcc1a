/** The pages without script on a slow phone: what they take, when they are first painted, whether anything moves. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { DIST } from '../../scripts/build.mjs'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/lib/chromium.mjs'
import { createStaticServer, listen } from '../../scripts/serve.mjs'
import { slowDown } from './measurePage.ts'

const RUNS = 5
const CCGS = 'ccg'

export async function benchPlain(): Promise<void> {
  const pages = [...ccgPages(), 'ccg/index.html', 'areas.html']
  const server = createStaticServer(DIST)
  const port = await listen(server, '127.0.0.1', 0)
  const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium', args: [...CHROMIUM_ARGS] })
  console.log(
    `Chromium ${browser.version()}, 390 × 844, 1.6 Mbit/s, a quarter of this processor, median of ${RUNS}, cold`,
  )
  for (const path of pages) {
    const runs: Painted[] = []
    for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, `http://127.0.0.1:${port}/${path}`))
    const median = (key: keyof Painted) => runs.map(run => run[key]).sort((a, b) => a - b)[Math.floor(RUNS / 2)]!
    console.log(
      `${path.padEnd(60)} ${(median('bytes') / 1000).toFixed(0).padStart(4)} KB   first paint ${Math.round(median('painted'))} ms   layout shift ${median('shift').toFixed(3)}`,
    )
  }
  await browser.close()
  server.close()
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
    await page.goto(url)
    await page.waitForLoadState('networkidle')
    const seen = await page.evaluate(
      () =>
        new Promise<{ painted: number; shift: number }>(resolve => {
          const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
          let shift = 0
          new PerformanceObserver(list => {
            for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve({ painted, shift }), 500)
        }),
    )
    return { bytes: received().bytes, ...seen }
  } finally {
    await context.close()
  }
}
