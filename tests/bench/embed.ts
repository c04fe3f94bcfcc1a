/** Bytes over the wire: the loader, and the first view of the widget beside that of the full finder, in a browser, compressed as `npm start` serves them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import { DIST } from '../../scripts/build.mjs'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/lib/chromium.mjs'
import { integrityOf } from '../../scripts/lib/loader.mjs'
import { createStaticServer, listen } from '../../scripts/serve.mjs'

/** Address and what shows that the view is there. */
const VIEWS = {
  'full finder': ['', '.map-area'],
  widget: ['embed.html', '.map-area'],
  'widget, search only': ['embed.html?sections=search', 'input'],
} as const

export async function benchEmbed(): Promise<void> {
  const loader = readFileSync(join(DIST, 'embed.v1.js'))
  const gzip = gzipSync(loader, { level: 9 }).length
  console.log(`embed.v1.js: ${loader.length} bytes, ${gzip} with gzip; integrity="${integrityOf(loader)}"`)
  const server = createStaticServer(DIST)
  const port = await listen(server, '127.0.0.1', 0)
  const executablePath = findChromium()
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: CHROMIUM_ARGS })
  for (const [name, [path, sign]] of Object.entries(VIEWS)) {
    const { bytes, requests } = await weigh(browser, `http://127.0.0.1:${port}/${path}`, sign)
    console.log(`${name.padEnd(20)}${String(bytes).padStart(9)} bytes in ${requests} requests`)
  }
  await browser.close()
  server.close()
}

/** Everything that a page asks for until it is quiet, headers included. */
async function weigh(browser: Browser, url: string, sign: string): Promise<{ bytes: number; requests: number }> {
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  let [bytes, requests] = [0, 0]
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests++
  })
  await page.goto(url)
  await page.locator(sign).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.close()
  return { bytes, requests }
}
