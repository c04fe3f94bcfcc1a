/** Frames a second while the map is dragged and zoomed with everything on, beside the app written in an hour. */
import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { DIST } from '../../scripts/build.mjs'
import { createStaticServer, listen } from '../../scripts/serve.mjs'
import { countFrames, drag, zoom } from './frames.ts'
import { launch } from './measurePage.ts'
import { buildNaive, serveNaive } from './naiveApp.ts'
import { densest } from './profile.ts'

const ZOOMS = 3

export async function benchFps(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ccg-finder-naive-'))
  const servers: Server[] = []
  const browser = await launch()
  const serve = async (server: Server) => {
    servers.push(server)
    return `http://127.0.0.1:${await listen(server, '127.0.0.1', 4690)}/`
  }
  try {
    await buildNaive(folder)
    const ours = await serve(createStaticServer(DIST))
    const naive = await serve(serveNaive(folder))
    console.log(`Chromium ${browser.version()} without a graphics processor, 1280 × 800`)
    for (const slower of [1, 4]) {
      await measure(browser, 'England, plain', ours, slower)
      await measure(browser, 'England, coloured, what changed', `${ours}?layer=budget&since=ccg2015`, slower)
      await measure(
        browser,
        'a CCG at 20 m, coloured, its providers',
        `${ours}?area=${densest()}&layer=budget`,
        slower,
        true,
      )
      await measure(browser, 'England, written in an hour', naive, slower)
    }
  } finally {
    await browser.close()
    for (const server of servers) server.close()
    rmSync(folder, { recursive: true })
  }
}

async function measure(browser: Browser, name: string, url: string, slower: number, withProviders = false) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.addInitScript('globalThis.__name = made => made')
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.locator('path.leaflet-interactive').first().waitFor({ state: 'attached' })
  if (withProviders) {
    await page.getByRole('heading', { name: 'Who provided care here' }).scrollIntoViewIfNeeded()
    await page.getByLabel('Show these on the map').check()
    await page.locator('.provider-marker').first().waitFor({ state: 'attached' })
  }
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
  const dragged = await countFrames(page, () => drag(page))
  const zoomed = await countFrames(page, () => zoom(page, ZOOMS))
  await page.close()
  const words = ({ perSecond, dropped, longest }: typeof dragged) =>
    `${perSecond.toFixed(0)} a second, ${dropped} dropped, longest ${longest.toFixed(0)} ms`
  console.log(`CPU ÷ ${slower}  ${name.padEnd(40)} dragged: ${words(dragged).padEnd(46)} zoomed: ${words(zoomed)}`)
}
