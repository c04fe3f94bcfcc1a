/** The first view at 1.6 Mbit/s, 150 ms and a quarter of this processor: this app beside the one written in an hour. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, DIST, isBuildStale } from '../../scripts/build.mjs'
import { createStaticServer, listen } from '../../scripts/serve.mjs'
import { launch, type Measures, measurePage, type Subject } from './measurePage.ts'
import { buildNaive, serveNaive } from './naiveApp.ts'

const RUNS = 5

export async function benchFirstView(): Promise<void> {
  if (!existsSync(DIST) || isBuildStale()) await build()
  const folder = mkdtempSync(join(tmpdir(), 'ccg-finder-naive-'))
  const servers: Server[] = []
  const browser = await launch()
  try {
    await buildNaive(folder)
    const serve = async (server: Server) => {
      servers.push(server)
      return `http://127.0.0.1:${await listen(server, '127.0.0.1', 4600)}/`
    }
    const border = 'path.leaflet-interactive'
    const ours: Subject = {
      url: await serve(createStaticServer(DIST)),
      search: 'input[role=combobox]',
      border,
      answer: '#answer h2',
    }
    const naive: Subject = { url: await serve(serveNaive(folder)), search: 'input', border, answer: 'h2' }
    console.log(`Chromium ${browser.version()}, 390 × 844, median of ${RUNS}, cold`)
    const measured: [Measures[], Measures[]] = [[], []]
    // In turns, because the speed of a machine changes from one minute to the next.
    for (let run = 0; run < RUNS; run++) {
      measured[0].push(await measurePage(browser, ours))
      measured[1].push(await measurePage(browser, naive))
    }
    report('this app', measured[0])
    report('written in an hour', measured[1])
  } finally {
    await browser.close()
    for (const server of servers) server.close()
    rmSync(folder, { recursive: true })
  }
}

function report(name: string, all: readonly Measures[]): void {
  const median = (key: keyof Measures) => all.map(one => one[key]).sort((a, b) => a - b)[Math.floor(all.length / 2)]!
  const ms = (key: keyof Measures) => `${Math.round(median(key))} ms`
  console.log(
    `${name.padEnd(20)}${median('kilobytes').toFixed(0).padStart(6)} KB   search ${ms('usable')}   map ${ms('drawn')}   ` +
      `answer ${ms('answered')}   layout shift ${median('firstShift').toFixed(3)}, with the answer ${median('layoutShift').toFixed(3)}   slowest reaction ${ms('slowest')}`,
  )
}
