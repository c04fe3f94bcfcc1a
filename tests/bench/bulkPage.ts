/** A file of 200 MB with a million rows on the page for whole files: time, and the memory of the page with its worker. */
import { createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { chromium } from '@playwright/test'
import { DIST } from '../../scripts/build.mjs'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/lib/chromium.mjs'
import { createStaticServer, listen } from '../../scripts/serve.mjs'
import { randomPostcodes } from './randomPostcodes.ts'

const ROWS = 1_000_000
/** So that a row has about 200 bytes. */
const NOTE = 'x'.repeat(165)
const LOOK_EVERY = 250

export async function benchBulkPage(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ccg-finder-bench-'))
  const server = createStaticServer(DIST)
  const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium', args: CHROMIUM_ARGS })
  try {
    const file = join(folder, 'in.csv')
    await writeRows(file)
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${await listen(server, '127.0.0.1', 4600)}/bulk.html`)
    await page.getByLabel('CSV file or list').setInputFiles(file)
    const start = page.getByRole('button', { name: 'Look up every row' })
    await start.waitFor()
    const before = memory()
    let most = before
    const looking = setInterval(() => {
      most = Math.max(most, memory())
    }, LOOK_EVERY)
    const started = performance.now()
    await start.click()
    await page.getByRole('link', { name: 'Save the file' }).waitFor({ timeout: 600_000 })
    const seconds = (performance.now() - started) / 1000
    clearInterval(looking)
    const counts = await page.getByRole('main').getByRole('listitem').allInnerTexts()
    console.log(
      `${(statSync(file).size / 1e6).toFixed(0)} MB, ${ROWS.toLocaleString('en-GB')} rows: ${seconds.toFixed(1)} s, ` +
        `${most} MiB at most, ${before} MiB before; ${counts.join(', ')}`,
    )
  } finally {
    await browser.close()
    server.close()
    rmSync(folder, { recursive: true })
  }
}

async function writeRows(file: string): Promise<void> {
  const stream = createWriteStream(file)
  stream.write('id,name,postcode,note\r\n')
  for (const [row, postcode] of randomPostcodes(ROWS).entries()) {
    const isFree = stream.write(`${row},"Person, number ${row}",${postcode},${NOTE}\r\n`)
    if (!isFree) await new Promise(resolve => stream.once('drain', resolve))
  }
  stream.end()
  await finished(stream)
}

/** Resident memory of the browser's largest page, in MiB: its worker is a thread of it. Linux only; NaN elsewhere. */
function memory(): number {
  const pages = readdirSync('/proc').flatMap(id => {
    try {
      if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=renderer')) return []
      return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024
    } catch {
      // It has ended, or is no process.
      return []
    }
  })
  return Math.round(Math.max(...pages))
}
