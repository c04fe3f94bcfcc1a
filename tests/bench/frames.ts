/** Frames of a page while something moves on it. */
import type { Page } from '@playwright/test'

/** A frame that took longer than this, in milliseconds, was dropped at 60 a second. */
const DROPPED = 25
/** Milliseconds in which the first of what follows a move has begun. */
const REST_MS = 200
/** Pixels and steps of one drag to and fro. */
const DRAG = { distance: 240, steps: 60 }

export interface Frames {
  readonly frames: number
  readonly dropped: number
  /** Frames a second, and the longest wait for one, in milliseconds. */
  readonly perSecond: number
  readonly longest: number
}

/** Counts the frames while `move` runs. */
export async function countFrames(page: Page, move: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(window, { times })
    const note = (now: number) => {
      times.push(now)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await move()
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times)
  const gaps = times.slice(1).map((time, i) => time - times[i]!)
  const seconds = (times.at(-1)! - times[0]!) / 1000
  return {
    frames: times.length,
    dropped: gaps.filter(gap => gap > DROPPED).length,
    perSecond: gaps.length / seconds,
    longest: Math.max(...gaps),
  }
}

/** Drags the map to the right and back. */
export async function drag(page: Page): Promise<void> {
  const { x, y } = await middle(page)
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (const to of [DRAG.distance, 0]) await page.mouse.move(x + to, y, { steps: DRAG.steps })
  await page.mouse.up()
}

/** Zooms in and out again with the wheel, a level at a time. */
export async function zoom(page: Page, levels: number): Promise<void> {
  const { x, y } = await middle(page)
  await page.mouse.move(x, y)
  for (const by of [-1, 1]) {
    for (let level = 0; level < levels; level++) {
      const before = await page.locator('.leaflet-proxy').first().getAttribute('style')
      await page.mouse.wheel(0, by * 60)
      await page.waitForFunction(isZoomed, before)
    }
  }
}

/** Runs in the page: the map has another zoom than before, and its flight there is over. */
function isZoomed(before: string | null): boolean {
  const proxy = document.querySelector('.leaflet-proxy')!
  return proxy.getAttribute('style') !== before && !document.querySelector('.leaflet-zoom-anim')
}

/** Resolves when all that follows a move has been drawn: tiles, borders and names wait until the map has come to rest. */
export async function rest(page: Page): Promise<void> {
  await page.waitForTimeout(REST_MS)
  await page.waitForFunction(
    () => !document.querySelector('.map-context--waits, .leaflet-tile:not(.leaflet-tile-loaded)'),
  )
  await page.evaluate(() => new Promise<void>(done => requestIdleCallback(() => requestIdleCallback(() => done()))))
}

async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = (await page.locator('.leaflet-container').first().boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
