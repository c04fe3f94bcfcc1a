/** Frames a second while the map is dragged and zoomed with everything on, beside the app written in an hour. */
import type { Browser } from '@playwright/test'
import { countFrames, drag, rest, zoom } from './frames.ts'
import { withSubjects } from './peers.ts'
import { densest } from './profile.ts'

const ZOOMS = 3

export async function benchFps(): Promise<void> {
  await withSubjects(['hour'], async (browser, [ours, hour]) => {
    const { url } = ours!
    console.log(`Chromium ${browser.version()} without a graphics processor, 1280 × 800`)
    for (const slower of [1, 4]) {
      await measure(browser, 'England, plain', url, slower)
      await measure(browser, 'England, coloured, what changed', `${url}?layer=budget&since=ccg2015`, slower)
      const crowded = `${url}?area=${densest()}&layer=budget`
      await measure(browser, 'a CCG at 20 m, coloured, its providers', crowded, slower, { withProviders: true })
      const close = `${url}?map=11/51.5/-0.1`
      await measure(browser, 'London, with its context', close, slower)
      await measure(browser, 'London, without its context', close, slower, { isBare: true })
      await measure(browser, 'England, written in an hour', hour!.url, slower)
    }
  })
}

interface Options {
  readonly withProviders?: boolean
  /** Without the tiles of the map's context. */
  readonly isBare?: boolean
}

async function measure(
  browser: Browser,
  name: string,
  url: string,
  slower: number,
  { withProviders = false, isBare = false }: Options = {},
) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.addInitScript('globalThis.__name = made => made')
  if (isBare) await page.route('**/geo/context*/**', route => route.abort())
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('path.leaflet-interactive').first().waitFor({ state: 'attached' })
  if (withProviders) {
    await page.getByRole('heading', { name: 'Practices and hospitals' }).scrollIntoViewIfNeeded()
    await page.getByLabel('Show these on the map').check()
    await page.locator('.provider-marker').first().waitFor({ state: 'attached' })
  }
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const dragged = await countFrames(page, () => drag(page))
  await rest(page)
  const zoomed = await countFrames(page, async () => {
    await zoom(page, ZOOMS)
    // Work that is put off until after the zooms is counted, too.
    await rest(page)
  })
  await page.close()
  const words = ({ perSecond, dropped, longest }: typeof dragged) =>
    `${perSecond.toFixed(0)} a second, ${dropped} dropped, longest ${longest.toFixed(0)} ms`
  console.log(`CPU ÷ ${slower}  ${name.padEnd(40)} dragged: ${words(dragged).padEnd(46)} zoomed: ${words(zoomed)}`)
}
