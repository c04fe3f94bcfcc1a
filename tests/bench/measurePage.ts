/** One page in Chromium as on a slow phone: what it fetches, when it can be used, and how it answers. */
import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import type { Subject } from './peers.ts'

export interface Measures {
  kilobytes: number
  /** Milliseconds from the start of navigation. */
  usable: number
  drawn: number
  /** Milliseconds from Enter to the answer. */
  answered: number
  /** Cumulative layout shift until the map stands, and until the end. */
  firstShift: number
  layoutShift: number
  /** The slowest of typing, submitting and a click on the map: milliseconds to the next paint. */
  slowest: number
}

const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 }
const CPU = 4
const EXPECTED = 'West Essex'
/** A file of its own, because a compiled function would bring helpers that the page does not have. */
const IN_PAGE = readFileSync(new URL('inPage.js', import.meta.url), 'utf8')

export async function measurePage(browser: Browser, subject: Subject): Promise<Measures> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  try {
    const bytes = await slowDown(page)
    await page.addInitScript({ content: `window.benchSubject = ${JSON.stringify(subject)};${IN_PAGE}` })
    await page.goto(subject.url, { waitUntil: 'commit' })
    await page.waitForFunction(() => window.bench.drawn > 0, undefined, { timeout: 120_000 })
    await page.waitForLoadState('networkidle')
    const kilobytes = bytes() / 1000
    const firstShift = await page.evaluate(() => window.bench.layoutShift)
    await page.locator(subject.search).pressSequentially('CM16 6TN')
    await page.evaluate(expected => window.bench.expect(expected), EXPECTED)
    await page.locator(subject.search).press('Enter')
    await page.waitForFunction(() => window.bench.answered > 0, undefined, { timeout: 120_000 })
    await page
      .locator(subject.map)
      .first()
      .click({ position: { x: 150, y: 150 } })
    // The browser tells of an event after the paint that answers it.
    await page.waitForFunction(() => window.bench.clicked, undefined, { timeout: 120_000 })
    await page.waitForLoadState('networkidle')
    const { usable, drawn, answered, layoutShift, slowest } = await page.evaluate(() => ({ ...window.bench }))
    return { kilobytes, usable, drawn, answered, firstShift, layoutShift, slowest }
  } finally {
    await context.close()
  }
}

/** A slow phone's network and processor; the function returned gives the bytes that have come. */
export async function slowDown(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU })
  return () => bytes
}

declare global {
  interface Window {
    benchSubject: Subject
    bench: Omit<Measures, 'kilobytes' | 'firstShift'> & { clicked: boolean; expect(text: string): void }
  }
}
