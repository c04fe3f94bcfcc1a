/** This app beside what people would pick instead: each built, and served with the same borders and a stand-in for a postcode API. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Locator, type Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import type { FeatureCollection } from 'geojson'
import { merge } from 'topojson-client'
import { build } from 'vite'
import { diskSource } from '../../cli/diskSource.ts'
import { build as buildOurs, DIST, isBuildStale } from '../../scripts/build.mjs'
import { CHROMIUM_ARGS, findChromium } from '../../scripts/lib/chromium.mjs'
import { compressFolder } from '../../scripts/lib/compress.mjs'
import { createStaticServer, listen } from '../../scripts/serve.mjs'
import { DEFAULT_EDITION, editionIndex } from '../../src/core/areas/editions.ts'
import { createFinder } from '../../src/core/finder/finder.ts'
import type { AreaTable, CellTopology } from '../../src/core/geo.ts'

const ROOT = new URL('../../', import.meta.url).pathname
const GEO = join(ROOT, 'public/geo')

/** A page to measure, and CSS selectors of what is measured in it. */
export interface Subject {
  readonly name: string
  /** Where it runs. */
  readonly browser: Browser
  readonly url: string
  readonly search: string
  /** There when the borders are drawn. */
  readonly border: string
  readonly answer: string
  readonly map: string
  /** What opens the search again, where an answer folds it. */
  readonly reopen?: string
  /** Draws areas by a coarse border until the true one has come. */
  readonly hasOverview?: boolean
}

const LEAFLET = { border: 'path.leaflet-interactive', map: '.leaflet-container' }

const OURS = {
  name: 'this app',
  search: 'input[role=combobox]',
  answer: '#answer h1, #answer h2',
  reopen: '.search__change',
  hasOverview: true,
  ...LEAFLET,
}

/** By the folder of its source. */
const PEERS = {
  hour: { name: 'written in an hour', search: 'input', answer: 'h2', ...LEAFLET },
  maplibre: {
    name: 'with MapLibre GL',
    search: 'input',
    answer: 'h2',
    border: '[data-drawn]',
    map: '.maplibregl-canvas',
  },
}

type PeerName = keyof typeof PEERS

/**
 * Without a graphics processor, WebGL is drawn by the processor, and so is every other page of that browser: a large SVG took 1.8 s to show
 * a click, and 0.2 s by the browser's own means. So only a page that needs it gets it.
 */
const WEBGL = ['--enable-unsafe-swiftshader', '--use-angle=swiftshader']

/** Of a press that an answer takes the button from. */
const PRESS_MS = 2000
const PRESSES = 30

/** The field of the search, opened where an answer has folded it. */
export async function openSearch(page: Page, { search, reopen }: Subject): Promise<Locator> {
  const field = page.locator(search)
  // An answer that comes meanwhile takes the button away.
  for (let presses = 0; reopen && !(await field.isVisible()); presses++) {
    if (presses === PRESSES) throw new Error(`${search} does not open`)
    await page
      .locator(reopen)
      .click({ timeout: PRESS_MS })
      .catch(() => undefined)
  }
  return field
}

/** This app first, then those named. */
export async function withSubjects(
  names: readonly PeerName[],
  measure: (browser: Browser, subjects: readonly Subject[]) => Promise<void>,
): Promise<void> {
  if (!existsSync(DIST) || isBuildStale()) await buildOurs()
  const folder = mkdtempSync(join(tmpdir(), 'ccg-finder-peers-'))
  const servers: Server[] = []
  const serve = async (server: Server) => {
    servers.push(server)
    return `http://127.0.0.1:${await listen(server, '127.0.0.1', 4600)}/`
  }
  const browsers: Browser[] = []
  const start = async (args: readonly string[] = []) => {
    const browser = await chromium.launch({
      executablePath: findChromium() ?? 'chromium',
      args: [...CHROMIUM_ARGS, ...args],
    })
    browsers.push(browser)
    return browser
  }
  try {
    const browser = await start()
    const subjects: Subject[] = [{ ...OURS, browser, url: await serve(createStaticServer(DIST)) }]
    for (const name of names) {
      await buildPeer(name, join(folder, name))
      subjects.push({
        ...PEERS[name],
        browser: name === 'maplibre' ? await start(WEBGL) : browser,
        url: await serve(servePeer(join(folder, name))),
      })
    }
    await measure(browser, subjects)
  } finally {
    for (const each of browsers) await each.close()
    for (const server of servers) server.close()
    rmSync(folder, { recursive: true })
  }
}

async function buildPeer(name: PeerName, folder: string): Promise<void> {
  await build({
    configFile: false,
    root: join(ROOT, 'tests/bench/peers', name),
    plugins: [react()],
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true },
  })
  writeFileSync(join(folder, 'ccgs.json'), JSON.stringify(plainGeoJson()))
  // As fair as can be: its data is compressed as well as ours.
  await compressFolder(folder)
}

/** The 207 CCGs of April 2017 at 20 m, to six decimals, as one would download them. */
function plainGeoJson(): FeatureCollection {
  const detail = JSON.parse(readFileSync(join(GEO, 'detail.json'), 'utf8')) as CellTopology
  const { areas } = JSON.parse(readFileSync(join(GEO, 'areas.json'), 'utf8')) as AreaTable
  const index = editionIndex(DEFAULT_EDITION)
  const features = areas
    .filter(({ editions }) => editions.includes(index))
    .map(({ gss, name }) => {
      const cells = detail.objects.cells.geometries.filter(
        ({ properties }) => properties && 'areas' in properties && properties.areas[index] === gss,
      )
      const geometry = merge(detail, cells as Parameters<typeof merge>[1])
      return { type: 'Feature' as const, properties: { code: gss, name }, geometry }
    })
  return JSON.parse(JSON.stringify({ type: 'FeatureCollection', features }, toSixDecimals))
}

function toSixDecimals(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(6)) : value
}

function servePeer(folder: string): Server {
  const finder = createFinder(diskSource(GEO))
  const files = createStaticServer(folder)
  return createServer(async (request, response) => {
    const [, postcode] = /^\/postcodes\/(.+)$/.exec(request.url ?? '') ?? []
    if (!postcode) {
      files.emit('request', request, response)
      return
    }
    const answer = await finder.find(decodeURIComponent(postcode))
    const point = 'point' in answer ? answer.point : undefined
    response.writeHead(point ? 200 : 404, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify({ latitude: point?.lat, longitude: point?.long }))
  })
}
