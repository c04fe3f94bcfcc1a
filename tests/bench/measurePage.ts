/** One page in Chromium as on a slow phone: what it fetches, when it can be used, and how it answers. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Subject } from './peers.ts'

export interface Measures {
  kilobytes: number
  /** Milliseconds from the start of navigation. */
  usable: number
  /** England's areas are on screen; then those of the map itself. */
  seen: number
  drawn: number
  /** Milliseconds from Enter to the answer. */
  answered: number
  /** Milliseconds from Enter to the true border of the chosen area; 0 where there is no other. */
  bordered: number
  /** Milliseconds that the map stood on the chosen area with another border than the true one. */
  crude: number
  /** What the answer takes, its map included. */
  answerKilobytes: number
  answerRequests: number
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

/** @param pictures where a picture of the page at each mark goes, which slows the run */
export async function measurePage({ browser, ...subject }: Subject, pictures?: string): Promise<Measures> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  const page = await context.newPage()
  try {
    const received = await slowDown(page)
    await page.addInitScript({ content: `window.benchSubject = ${JSON.stringify(subject)};${IN_PAGE}` })
    const picture = async (mark: string) => {
      if (pictures) await page.screenshot({ path: `${pictures}-${mark}.png` })
    }
    await page.goto(subject.url, { waitUntil: 'commit' })
    for (const mark of ['usable', 'seen'] as const) {
      await page.waitForFunction(mark => window.bench?.[mark] > 0, mark, { timeout: 120_000 })
      await picture(mark)
    }
    await page.waitForFunction(() => window.bench.drawn > 0, undefined, { timeout: 120_000 })
    await picture('drawn')
    await page.waitForLoadState('networkidle')
    const kilobytes = received().bytes / 1000
    const first = received()
    const firstShift = await page.evaluate(() => window.bench.layoutShift)
    await page.locator(subject.search).pressSequentially('CM16 6TN')
    await page.evaluate(expected => window.bench.expect(expected), EXPECTED)
    await page.locator(subject.search).press('Enter')
    await page.waitForFunction(() => window.bench.answered > 0, undefined, { timeout: 120_000 })
    await picture('answered')
    if (subject.hasOverview)
      await page.waitForFunction(() => window.bench.bordered > 0, undefined, { timeout: 120_000 })
    await page.waitForLoadState('networkidle')
    await picture('bordered')
    const answerKilobytes = (received().bytes - first.bytes) / 1000
    const answerRequests = received().requests - first.requests
    await page
      .locator(subject.map)
      .first()
      .click({ position: { x: 150, y: 150 } })
    // The browser tells of an event after the paint that answers it.
    await page.waitForFunction(() => window.bench.clicked, undefined, { timeout: 120_000 })
    await page.waitForLoadState('networkidle')
    const { expect: _, clicked: __, ...times } = await page.evaluate(() => ({ ...window.bench }))
    return { ...times, kilobytes, firstShift, answerKilobytes, answerRequests }
  } finally {
    await context.close()
  }
}

/** A slow phone's network and processor; the function returned gives what has come. */
export async function slowDown(page: Page): Promise<() => { bytes: number; requests: number }> {
  const session = await page.context().newCDPSession(page)
  let [bytes, requests] = [0, 0]
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests++
  })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', NETWORK)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU })
  return () => ({ bytes, requests })
}

declare global {
  interface Window {
    benchSubject: Omit<Subject, 'browser'>
    bench: Omit<Measures, 'kilobytes' | 'firstShift' | 'answerKilobytes' | 'answerRequests'> & {
      clicked: boolean
      expect(text: string): void
    }
  }
}
