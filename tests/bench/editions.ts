/** What ten editions cost beside one: bytes on the wire, and the time until another edition is painted. */
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { brotliCompressSync } from 'node:zlib'
import { type CDPSession, chromium, type Page } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/lib/chromium.mjs'
import { createStaticServer, listen } from '../../scripts/serve.mjs'
import { DEFAULT_EDITION, editionIndex } from '../../src/core/areas/editions.ts'
import type { AreaTable, CellProperties, CellTopology } from '../../src/core/geo.ts'
import { type CellTable, figuresOf } from '../../src/core/statistics/cellTable.ts'

const GEO = new URL('../../public/geo/', import.meta.url)
const DIST = new URL('../../dist/', import.meta.url)
const SLOWER = 4

export async function benchEditions(): Promise<void> {
  compareBytes()
  await timeSwitching()
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, GEO), 'utf8')) as T
}

function weigh(json: unknown): number {
  return brotliCompressSync(JSON.stringify(json)).length
}

/** The same files as they would be for one edition alone: its codes, its areas, its figures by area instead of by cell. */
function compareBytes(): void {
  const overview = read<CellTopology>('overview.json')
  const detail = read<CellTopology>('detail.json')
  const { areas } = read<AreaTable>('areas.json')
  const table = read<CellTable>('cells.json')
  const cells = overview.objects.cells.geometries.map(({ properties }) => properties as CellProperties)
  const ten = { first: weigh(overview) + weigh({ areas }), figures: weigh(table), detail: weigh(detail) }
  console.log('bytes, brotli                 names + overview    + figures   + 20 m detail')
  const print = (name: string, { first, figures, detail }: typeof ten) =>
    console.log(
      `${name.padEnd(30)}${[first, first + figures, first + figures + detail].map(n => String(n).padStart(14)).join('')}`,
    )
  print('ten editions', ten)
  const index = editionIndex(DEFAULT_EDITION)
  const inEdition = areas.filter(({ editions }) => editions.includes(index))
  const figures = inEdition.map(area => {
    const { ages2019, districts, neighbours } = figuresOf(table, cells, area, DEFAULT_EDITION)
    const codes = districts.map(({ code, residents }) => [table.districts.findIndex(d => d.code === code), residents])
    return {
      ages2019,
      districts: codes,
      neighbours: neighbours.map(gss => inEdition.findIndex(area => area.gss === gss)),
    }
  })
  const one = {
    first: weigh(withOneCode(overview, index)) + weigh({ areas: inEdition.map(({ editions: _, ...area }) => area) }),
    figures: weigh({ districts: table.districts, areas: figures }),
    detail: weigh(withOneCode(detail, index)),
  }
  print('one edition (April 2017)', one)
  const ratio = (a: number, b: number) => (a / b).toFixed(3)
  const firsts = ratio(ten.first + ten.figures, one.first + one.figures)
  const alls = ratio(ten.first + ten.figures + ten.detail, one.first + one.figures + one.detail)
  console.log(`ten ÷ one: ${firsts} without the detail, ${alls} with it`)
}

function withOneCode(topology: CellTopology, index: number) {
  const geometries = topology.objects.cells.geometries.map(geometry => {
    const { areas, residents } = geometry.properties as CellProperties
    return { ...geometry, properties: { areas: [areas[index]], residents } }
  })
  return { ...topology, objects: { cells: { ...topology.objects.cells, geometries } } }
}

const VIEWS = [
  ['England', '/?edition=ccg2015'],
  ['a postcode, England in view', '/?q=CM16+6TN&edition=ccg2015&map=6.5/52.8/-2'],
] as const
/** Every step forwards, then every step back. */
const KEYS: readonly (readonly [key: string, times: number])[] = [
  ['Later', 9],
  ['Earlier', 9],
]

/**
 * Both the wall clock with the browser slowed to a quarter, and the main thread's own time × 4, which other work on the
 * machine does not lengthen.
 */
async function timeSwitching(): Promise<void> {
  const server = createStaticServer(DIST.pathname)
  const port = await listen(server, '127.0.0.1', 4600)
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: CHROMIUM_ARGS,
  })
  try {
    for (const [name, path] of VIEWS) {
      // The worker asks again for what came before it, and is answered by the browser's cache.
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
      const geometry: string[] = []
      await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'networkidle' })
      await page.locator('path.map-area').first().waitFor({ state: 'attached' })
      page.on(
        'request',
        request => /(overview|detail|areas|land)\.json/.test(request.url()) && geometry.push(request.url()),
      )
      const session = await page.context().newCDPSession(page)
      await session.send('Performance.enable', { timeDomain: 'threadTicks' })
      const [walls, threads] = await timeSteps(page, session)
      console.log(`${name}, ${walls.length} switches, load ${loadavg()[0]!.toFixed(1)}`)
      console.log(`  main thread × ${SLOWER}: ${summary(threads)}`)
      console.log(`  wall clock at CPU ÷ ${SLOWER}: ${summary(walls)}`)
      console.log(`  geometry fetched again: ${geometry.length} files`)
      await page.close()
    }
  } finally {
    await browser.close()
    server.close()
  }
}

async function timeSteps(page: Page, session: CDPSession): Promise<[walls: number[], threads: number[]]> {
  const threads: number[] = []
  const walls: number[] = []
  for (const slower of [1, SLOWER]) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    for (const [key, times] of KEYS) {
      for (let i = 0; i < times; i++) {
        const before = await threadTime(session)
        const wall = await switchTo(page, key)
        const thread = ((await threadTime(session)) - before) * SLOWER
        if (slower === 1) threads.push(thread)
        else walls.push(wall)
        await page.evaluate(() => new Promise(done => requestIdleCallback(done)))
      }
    }
  }
  return [walls, threads]
}

/** Milliseconds. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
}

/** From the click to the end of its paint, milliseconds. */
function switchTo(page: Page, key: string): Promise<number> {
  return page.evaluate(key => {
    const buttons = document.querySelectorAll<HTMLButtonElement>('.edition-bar__step')
    const button = buttons[key === 'Later' ? 1 : 0]!
    const start = performance.now()
    button.click()
    return new Promise<number>(done => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => done(performance.now() - start)
        port2.postMessage(undefined)
      })
    })
  }, key)
}

function summary(times: number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(0)
  return `median ${at(0.5)} ms, slowest ${at(1)} ms`
}
