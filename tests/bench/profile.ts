/**
 * The profile in a browser at a quarter of this machine's speed: from the arrival of its file to charts that are drawn, and the
 * frames of a moving map with and without the markers of the CCG that has most providers for its size.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { DIST } from '../../scripts/build.mjs'
import { findChromium } from '../../scripts/lib/chromium.mjs'
import { createStaticServer, listen } from '../../scripts/serve.mjs'
import { type ProviderTable, readProviders } from '../../src/core/providers.ts'

const GEO = new URL('../../public/geo/', import.meta.url)
const SLOWER = 4
const RUNS = 5
/** A frame that took longer than this, in milliseconds, was dropped at 60 a second. */
const DROPPED = 25
/** Pixels and steps of one drag to and fro. */
const DRAG = { distance: 240, steps: 60 }

export async function benchProfile(): Promise<void> {
  const server = createStaticServer(DIST)
  const url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 4990)}/`
  const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium', args: ['--no-sandbox'] })
  const page = await browser.newPage({ viewport: { width: 1280, height: 3000 }, reducedMotion: 'reduce' })
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

/** The code of the charts is there from the first CCG on, as it is for whoever reads a second one. */
async function benchCharts(page: Page, session: CDPSession, url: string): Promise<void> {
  await page.goto(`${url}?area=07H`)
  await page.locator('.chart__drawing svg').nth(3).waitFor()
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const times: number[] = []
  for (const code of ['99P', '06H', '11J', '10J', '08M'].slice(0, RUNS)) {
    times.push(await page.evaluate(timeCharts, code))
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  times.sort((a, b) => a - b)
  console.log(
    `charts of a profile drawn, after its file arrived, CPU ÷ ${SLOWER}: median ${times[Math.floor(times.length / 2)]!.toFixed(0)} ms, slowest ${times.at(-1)!.toFixed(0)} ms`,
  )
}

/** Runs in the page: follows a link and resolves with the milliseconds from the file's arrival to a painted frame. */
function timeCharts(code: string): Promise<number> {
  performance.clearResourceTimings()
  history.pushState(null, '', `?area=${code}`)
  dispatchEvent(new PopStateEvent('popstate'))
  return new Promise(resolve => {
    const look = () => {
      const file = performance.getEntriesByType('resource').find(({ name }) => name.includes('/profiles/'))
      const isDrawn = document.querySelectorAll('.chart__drawing svg').length >= 4
      const isOwn = document.querySelector('.codes')?.textContent?.includes(code)
      if (file && isDrawn && isOwn && document.querySelector('.payers')) {
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
  await page.getByRole('heading', { name: 'Who provided care here' }).scrollIntoViewIfNeeded()
  await page.locator('.provider-list').waitFor()
  const shown = page.getByLabel('Show these on the map')
  for (const isOn of [false, true, false, true]) {
    await shown.setChecked(isOn)
    const markers = await page.locator('.place-marker').count()
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const { frames, dropped } = await drag(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    console.log(`panning ${code}, CPU ÷ ${SLOWER}, ${markers} markers in view: ${frames} frames, ${dropped} dropped`)
  }
}

async function drag(page: Page): Promise<{ frames: number; dropped: number }> {
  const box = (await page.getByRole('application').boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    const note = (now: number) => {
      times.push(now)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await page.mouse.down()
  for (const to of [DRAG.distance, 0]) await page.mouse.move(x + to, y, { steps: DRAG.steps })
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times)
  await page.mouse.up()
  const gaps = times.slice(1).map((time, i) => time - times[i]!)
  return { frames: times.length, dropped: gaps.filter(gap => gap > DROPPED).length }
}

/** GSS code of the CCG with most providers that can be marked for each square kilometre. */
function densest(): string {
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
