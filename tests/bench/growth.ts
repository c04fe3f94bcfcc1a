/** How time and memory grow: with the editions, with the pieces of England, and with the points. */
import { existsSync, readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { readLsoas } from '../../pipeline/sources.ts'
import { EDITIONS } from '../../src/core/areas/editions.ts'
import { type CellPolygon, cellPolygons, polygonsOf } from '../../src/core/finder/locate/cells.ts'
import { createLocator, type Locator, locatorOf } from '../../src/core/finder/locate/locator.ts'
import type { CellProperties, CellTopology } from '../../src/core/geo.ts'
import { randomPoints } from './random.ts'

const GEO = new URL('../../public/geo/', import.meta.url)
const SOURCES = process.env.SHARED_DATA ?? '../shared/data'
const LOOKUPS = 300_000
const POINTS = [1e3, 1e4, 1e5, 1e6, 1e7]
const PIECES = [1000, 10_000, 32_844]

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

export async function benchGrowth(): Promise<void> {
  const text = readFileSync(new URL('overview.json', GEO), 'utf8')
  growByEditions(text)
  await growByPieces(JSON.parse(readFileSync(new URL('detail.json', GEO), 'utf8')) as CellTopology)
  growByPoints(createLocator(JSON.parse(text) as CellTopology))
}

function growByEditions(text: string): void {
  console.log(`\neditions answered at once, over the overview, ${count(LOOKUPS)} points`)
  const points = randomPoints(LOOKUPS)
  for (const editions of [1, 2, 5, EDITIONS.length]) {
    const { made, ready, megabytes } = weigh(() => {
      const topology = JSON.parse(text) as CellTopology
      const areas = topology.objects.cells.geometries.map(({ properties }) =>
        (properties as CellProperties).areas.slice(0, editions),
      )
      return { locator: createLocator(topology), areas }
    })
    let codes = 0
    const perSecond = rate(points, point => {
      const cell = made.locator.cellAt(point)
      if (cell !== undefined) codes += made.areas[cell]!.length
    })
    row(`${editions} (${count(codes)} codes)`, ready, megabytes, perSecond)
  }
}

async function growByPieces(detail: CellTopology): Promise<void> {
  console.log(`\npieces of England at 20 m, ${count(LOOKUPS)} points`)
  const points = randomPoints(LOOKUPS)
  const measure = (name: string, make: () => Locator) => {
    const { made, ready, megabytes } = weigh(make)
    row(name, ready, megabytes, rate(points, made.cellAt))
  }
  measure('219 cells', () => locatorOf(cellPolygons(detail), detail.deviation))
  if (!existsSync(`${SOURCES}/lsoa11_bgc.geojson.gz`)) {
    return console.log('for the LSOAs, set SHARED_DATA to the folder of the source tables')
  }
  const all: CellPolygon[] = []
  let cell = 0
  for await (const { geometry } of readLsoas(SOURCES)) all.push(...polygonsOf(geometry, cell++))
  for (const pieces of PIECES) {
    measure(`${count(pieces)} LSOAs`, () =>
      locatorOf(
        all.filter(({ cell }) => cell < pieces),
        0,
      ),
    )
  }
}

function growByPoints(locator: Locator): void {
  console.log('\npoints through the overview, cold locator warmed by the runs before')
  for (const size of POINTS) {
    const points = randomPoints(Math.min(size, 1e6))
    const cells = new Int16Array(size)
    collect()
    const before = used()
    const started = performance.now()
    for (let i = 0; i < size; i++) {
      const [long, lat] = points[i % points.length]!
      cells[i] = locator.cellAt({ lat, long }) ?? -1
    }
    const ms = performance.now() - started
    row(`${count(size)} points`, ms, used() - before, size / (ms / 1000))
  }
}

function weigh<T>(make: () => T): { made: T; ready: number; megabytes: number } {
  collect()
  const before = used()
  const started = performance.now()
  const made = make()
  const ready = performance.now() - started
  collect()
  return { made, ready, megabytes: used() - before }
}

/** Megabytes of objects and of typed arrays. */
function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

function rate(
  points: readonly (readonly [number, number])[],
  look: (point: { lat: number; long: number }) => void,
): number {
  for (const [long, lat] of points.slice(0, 1000)) look({ lat, long })
  const started = performance.now()
  for (const [long, lat] of points) look({ lat, long })
  return points.length / ((performance.now() - started) / 1000)
}

function row(name: string, ms: number, megabytes: number, perSecond: number): void {
  console.log(
    `${name.padEnd(28)}${`${ms.toFixed(0)} ms`.padStart(10)}${`${megabytes.toFixed(1)} MB`.padStart(12)}${count(Math.round(perSecond)).padStart(14)} a second`,
  )
}

function count(value: number): string {
  return value.toLocaleString('en-GB')
}
