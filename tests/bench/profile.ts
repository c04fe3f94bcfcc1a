/**
 * The profile in a browser at a quarter of this machine's speed: from the arrival of its file to charts that are drawn, and the
 * frames of a moving map with and without the markers of the CCG that has most providers for its size. `BENCH_DIST` names the build
 * of another version, to compare with in the same session.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { DIST } from '../../scripts/build.mjs'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/lib/chromium.mjs'
import { createStaticServer, listen } from '../../scripts/serve.mjs'
import { type ProviderTable, readProviders } from '../../src/core/practices/providers.ts'
import { countFrames, drag } from './frames.ts'

const GEO = new URL('../../public/geo/', import.meta.url)
const SLOWER = 4
/** Followed one after the other. */
const CODES = ['99P', '06H', '11J', '10J', '08M', '14L', '03V', '06K', '99A', '02T', '07G']
/** Ages, patients, budget and its strip of 207. */
const CHARTS = 4

export async function benchProfile(): Promise<void> {
  const server = createStaticServer(process.env.BENCH_DIST ?? DIST)
  const url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 4990)}/`
  const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium', args: CHROMIUM_ARGS })
  // The service worker keeps the app's files meanwhile; that is once, and not what is measured.
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  // tsx wraps functions in a call of this, and these functions run in the page.
  await page.addInitScript('globalThis.__name = made => made')
  const session = await page.context().newCDPSession(page)
  try {
    await benchCharts(page, session, url)
    await benchMarkers(page, session, url)
  } finally {
    await browser.close()
    server.close()
  }
}

/**
 * Somebody has read one profile to its end and opens others: the code of the charts is there, and all four are drawn again, in the window
 * or not.
 */
async function benchCharts(page: Page, session: CDPSession, url: string): Promise<void> {
  await page.goto(`${url}?area=07H`)
  for (let i = 0; i < CHARTS; i++) {
    const drawing = page.locator('.chart__drawing').nth(i)
    await drawing.evaluate(element => element.scrollIntoView())
    await drawing.locator('svg').waitFor()
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const times: number[] = []
  for (const code of CODES) {
    times.push(await page.evaluate(timeCharts, code))
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  times.sort((a, b) => a - b)
  console.log(
    `charts of a profile drawn, after its file arrived, CPU ÷ ${SLOWER}: median ${times[Math.floor(times.length / 2)]!.toFixed(0)} ms, slowest ${times.at(-1)!.toFixed(0)} ms`,
  )
}

/** Runs in the page: follows a link and resolves with the milliseconds from the file's arrival to a paint of all charts. */
function timeCharts(code: string): Promise<number> {
  performance.clearResourceTimings()
  const told = () => [...document.querySelectorAll('.chart figcaption p')].map(({ textContent }) => textContent).join()
  const before = told()
  history.pushState(null, '', `?area=${code}`)
  dispatchEvent(new PopStateEvent('popstate'))
  return new Promise(resolve => {
    const look = () => {
      const file = performance.getEntriesByType('resource').find(({ name }) => /\/profiles[./]/.test(name))
      const isDrawn = document.querySelectorAll('.chart__drawing svg').length >= 4
      const isAsked = document.querySelector('.codes')?.textContent?.includes(code)
      if (file && isDrawn && isAsked && told() !== before && document.querySelector('.payers')) {
        const drawn = performance.now()
        resolve(drawn - (file as PerformanceResourceTiming).responseEnd)
      } else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
}

async function benchMarkers(page: Page, session: CDPSession, url: string): Promise<void> {
  const code = densest()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${url}?area=${code}`)
  await page.getByRole('heading', { name: /Practices and hospitals|Who provided care here$/ }).scrollIntoViewIfNeeded()
  await page.locator('.provider-list').waitFor()
  const shown = page.getByLabel('Show these on the map')
  for (const isOn of [false, true, false, true]) {
    await shown.setChecked(isOn)
    const markers = await page.locator('.provider-marker, .place-marker').count()
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const { frames, dropped } = await countFrames(page, () => drag(page))
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    console.log(`panning ${code}, CPU ÷ ${SLOWER}, ${markers} markers in view: ${frames} frames, ${dropped} dropped`)
  }
}

/** GSS code of the CCG with most providers that can be marked for each square kilometre. */
export function densest(): string {
  const { gss, km2 } = JSON.parse(readFileSync(new URL('figures.json', GEO), 'utf8')) as {
    gss: string[]
    km2: number[]
  }
  const files = readdirSync(new URL('providers/', GEO))
  const density = (file: string) => {
    const table = JSON.parse(readFileSync(new URL(`providers/${file}`, GEO), 'utf8')) as ProviderTable
    return readProviders(table).filter(({ point }) => point).length / km2[gss.indexOf(file.slice(0, 9))]!
  }
  return files
    .map(file => ({ file, value: density(file) }))
    .sort((a, b) => b.value - a.value)[0]!
    .file.slice(0, 9)
}
