/** The map in the first paint, before the program: England's areas, where Leaflet then draws them. */
import type { Page } from '@playwright/test'
import { expect, test, WEST_ESSEX } from './app.ts'
import { holdBack } from './holdBack.ts'

/** All of the program; not the script in the head. */
const PROGRAM = /\/assets\/(?!early-)[^/]+\.js$/

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What all elements take up together. */
const boxOf = (page: Page, selector: string): Promise<Box> =>
  page.locator(selector).evaluateAll(elements => {
    const boxes = elements.map(element => element.getBoundingClientRect())
    return {
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    }
  })

/** Before it, style sheets may still be on their way, and a box that is read is none that anybody sees. */
async function waitForFirstPaint(page: Page): Promise<void> {
  const isPainted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)
  await expect.poll(isPainted).toBe(1)
}

/** Sums what moves on the page from now on. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = window as { shifted?: number }
    shifts.shifted = 0
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) shifts.shifted! += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => (window as { shifted?: number }).shifted!)
}

for (const [path, sizes] of [
  [
    '/',
    [
      [1280, 800],
      [390, 844],
      [320, 640],
    ],
  ],
  [
    '/embed.html',
    [
      [1000, 700],
      [320, 900],
    ],
  ],
] as const) {
  for (const [width, height] of sizes) {
    test(`England stays where the first paint has it: ${path} at ${width} px`, async ({ app, page }) => {
      await page.setViewportSize({ width, height })
      const shifted = await watchShifts(page)
      const release = await holdBack(page, PROGRAM)
      await page.goto(path, { waitUntil: 'commit' })
      await expect(page.locator('.first-map__land')).toBeVisible()
      await expect(page.locator('.edition-bar, .embed__map').first()).toBeVisible()
      await waitForFirstPaint(page)
      const before = await boxOf(page, '.first-map__land')
      release()
      await expect(page.locator('.first-map__land')).toBeHidden()
      await expect(app.areas).toHaveCount(207)
      await expect(page.getByRole('contentinfo')).toBeVisible()
      const after = await boxOf(page, 'path.map-area')
      for (const side of ['left', 'top', 'right', 'bottom'] as const)
        expect(
          Math.abs(after[side] - before[side]),
          `${side}: ${before[side]}, then ${after[side]}`,
        ).toBeLessThanOrEqual(1)
      expect(await shifted()).toBe(0)
    })
  }
}

test('the map in the first paint has the colours of the page: dark, and forced', async ({ app, page }) => {
  const lineOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(path => getComputedStyle(path).stroke)
  const release = await holdBack(page, PROGRAM)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator('.first-map__land')).toBeVisible()
  await waitForFirstPaint(page)
  const schemes = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const
  const before: string[] = []
  for (const scheme of schemes) {
    await page.emulateMedia(scheme)
    before.push(await lineOf('.first-map__land'))
  }
  expect(new Set(before).size).toBe(3)
  release()
  await expect(app.areas).toHaveCount(207)
  expect(await lineOf('path.map-area')).toBe(before.at(-1))
})

test('an address that asks something, or for another map, has no map that then moves', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await holdBack(page, PROGRAM)
  await page.goto('/#q=CM16+6TN', { waitUntil: 'commit' })
  await expect(page.locator('#search-heading')).toBeVisible()
  await expect(page.locator('.first-map')).toBeHidden()
  await page.goto('/?view=list', { waitUntil: 'commit' })
  await expect(page.locator('#search-heading')).toBeVisible()
  await expect(page.locator('.first-map')).toBeHidden()
})

test('a button that is pressed before the program has come does its work then', async ({ app, page }) => {
  const release = await holdBack(page, PROGRAM)
  await page.goto('/', { waitUntil: 'commit' })
  await app.press(page.getByRole('button', { name: /^Later/ }))
  release()
  await expect(page).toHaveURL(/edition=ccg2018/)
})

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`an answer that a link opens is not seen to move, nor what is around it: ${width} px`, async ({ app, page }) => {
    await page.setViewportSize({ width, height })
    const shifted = await watchShifts(page)
    await page.goto('/#q=CM16+6TN')
    await app.expectAnswer(WEST_ESSEX)
    await expect(page.getByRole('contentinfo')).toBeAttached()
    await page.waitForLoadState('networkidle')
    // The credits of the map take a line more once it has its roads.
    expect(await shifted()).toBeLessThan(0.05)
  })
}
