/** What more of everything would cost, on paper: sizes of the built files, and arithmetic that the lines show. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build, DIST, isBuildStale } from '../../scripts/build.mjs'
import { EDITIONS } from '../../src/core/areas/editions.ts'
import { geoAddress } from '../servers/published.ts'

const VISITORS = 1_000_000
const DAY_S = 86_400
/** The busiest hour beside the mean one. */
const PEAK = 5
/** Bytes of headers that a request and its answer add over HTTP/2, as measured in the first view. */
const HEADERS = 450
/** Caches of a content delivery network that ask the origin each for themselves. */
const PLACES = 300
const TIMES = 10

export async function benchVisitors(): Promise<void> {
  if (!existsSync(DIST) || isBuildStale()) await build()
  growFolders()
  growEditions()
  serveVisitors()
}

function growFolders(): void {
  console.log(`\n${TIMES} times as many, with files as they are cut today`)
  for (const [what, folder, end] of [
    ['postcodes', 'directory', '.bin'],
    ['practices of today', 'care', '.json'],
    ['practices, nearest', 'near', '.json'],
    ['practices, details', 'practices', '.json'],
    ['names to suggest', 'names', '.json'],
  ] as const) {
    const sizes = readdirSync(join(DIST, geoAddress(folder)))
      .filter(name => name.endsWith(end))
      .map(name => size(geoAddress(`${folder}/${name}`)))
      .sort((a, b) => a - b)
    const all = sizes.reduce((sum, bytes) => sum + bytes, 0)
    const [middle, largest] = [sizes[Math.floor(sizes.length / 2)]!, sizes.at(-1)!]
    console.log(
      `${what}: ${sizes.length} files, ${kilobytes(middle)} in the middle, ${kilobytes(largest)} at most, ${kilobytes(all)} in all; ` +
        `× ${TIMES}: ${kilobytes(middle * TIMES)}, ${kilobytes(largest * TIMES)}, ${kilobytes(all * TIMES)}`,
    )
  }
}

function growEditions(): void {
  const each = size(geoAddress('areas.json')) / EDITIONS.length
  console.log(
    `\nareas.json: ${kilobytes(each * EDITIONS.length)} for ${EDITIONS.length} editions, ${kilobytes(each)} each; 100 editions: ${kilobytes(each * 100)}`,
  )
}

function serveVisitors(): void {
  const files = firstView()
  const bytes = files.reduce((sum, path) => sum + size(path) + HEADERS, 0)
  const requests = VISITORS * files.length
  console.log(
    `\n${whole(VISITORS)} first visits a day, ${files.length} requests and ${kilobytes(bytes)} each: ` +
      `${whole(requests)} requests, ${whole((VISITORS * bytes) / 1e9)} GB; ` +
      `in the busiest hour ${whole((requests / DAY_S) * PEAK)} requests and ${whole((VISITORS * bytes * 8 * PEAK) / DAY_S / 1e6)} Mbit a second`,
  )
  const unchanging = files.filter(path => /^\/(?:assets|geo)\//.test(path)).length
  const asked = PLACES * unchanging
  console.log(
    `behind ${PLACES} caches: ${unchanging} of ${files.length} files never change under their name, so the origin sends each ${PLACES} times a release ` +
      `(${whole(asked)} of ${whole(VISITORS * unchanging)} requests on its day, ${(100 - (100 * asked) / (VISITORS * unchanging)).toFixed(2)} % hits); ` +
      `the other ${files.length - unchanging} are asked for again each time, ${whole(VISITORS * (files.length - unchanging))} short answers a day`,
  )
}

/** The page, and what it names or asks for before anybody types. */
function firstView(): string[] {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="(\/(?:assets|geo)\/[^"]+)"/g)].map(([, path]) => path!)
  return ['/index.html', ...new Set([...named, ...['overview.json', 'areas.json', 'land.json'].map(geoAddress)])]
}

/** Bytes as sent: with Brotli, where the build has packed the file. */
function size(path: string): number {
  const packed = join(DIST, `${path}.br`)
  return statSync(existsSync(packed) ? packed : join(DIST, path)).size
}

const whole = (value: number) => Math.round(value).toLocaleString('en-GB')
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`
