/** Point lookups a second, beside what a developer would reach for instead: same cells, same points, answers compared. */
import { readFileSync } from 'node:fs'
import { bbox, booleanPointInPolygon } from '@turf/turf'
import Flatbush from 'flatbush'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import pointInPolygon from 'point-in-polygon-hao'
import PolygonLookup from 'polygon-lookup'
import { feature } from 'topojson-client'
import whichPolygon from 'which-polygon'
import { createLocator } from '../../src/core/finder/locate/locator.ts'
import type { CellTopology } from '../../src/core/geo.ts'
import { randomPoints } from './random.ts'

type Cells = FeatureCollection<Polygon | MultiPolygon, { cell: number }>
type Lookup = (long: number, lat: number) => number | undefined

/** Points for the fast ones; the plain loop gets one in a hundred of them. */
const POINTS = 500_000

export function benchPoints(): void {
  for (const file of ['overview', 'detail']) {
    const topology = JSON.parse(readFileSync(new URL(`../../public/geo/${file}.json`, import.meta.url), 'utf8'))
    console.log(`\n${file}: 219 cells, ${POINTS.toLocaleString('en-GB')} random points in England's box`)
    compare(topology)
  }
}

function compare(topology: CellTopology): void {
  const cells = toFeatures(topology)
  const points = randomPoints(POINTS)
  const lookups: Record<string, () => Lookup> = {
    'ccg-finder': () => {
      const locator = createLocator(topology)
      return (long, lat) => locator.cellAt({ lat, long })
    },
    'flatbush + hao': () => flatbushAndHao(cells),
    'which-polygon': () => {
      const query = whichPolygon(cells)
      return (long, lat) => query([long, lat])?.cell
    },
    'polygon-lookup': () => {
      const lookup = new PolygonLookup(cells)
      return (long, lat) =>
        (lookup.search(long, lat) as Feature<Polygon, { cell: number }> | undefined)?.properties.cell
    },
    'a loop over Turf': () => (long, lat) => loop(cells, long, lat),
  }
  const rows = Object.entries(lookups).map(([name, make]) => {
    const sample = name === 'a loop over Turf' ? points.filter((_, i) => i % 100 === 0) : points
    return measure(name, make, sample)
  })
  const reference = rows[0]!
  for (const row of rows) {
    const step = POINTS / row.answers.length
    const same = row.answers.filter((cell, i) => cell === reference.answers[i * step]).length
    const agree = `${((100 * same) / row.answers.length).toFixed(3)} % the same answers`
    const speed = Math.round(row.perSecond).toLocaleString('en-GB').padStart(12)
    const ratio = `${(reference.perSecond / row.perSecond).toFixed(1)} ×`.padStart(8)
    console.log(`${row.name.padEnd(18)}${speed} a second${ratio} as long   ready in ${row.ready} ms   ${agree}`)
  }
}

function measure(name: string, make: () => Lookup, points: readonly (readonly [number, number])[]) {
  const began = performance.now()
  const lookup = make()
  const ready = (performance.now() - began).toFixed(0)
  for (const [long, lat] of points.slice(0, 1000)) lookup(long, lat)
  const started = performance.now()
  const answers = points.map(([long, lat]) => lookup(long, lat))
  return { name, ready, answers, perSecond: (1000 * points.length) / (performance.now() - started) }
}

function toFeatures(topology: CellTopology): Cells {
  const { features } = feature(topology, topology.objects.cells)
  const polygons = features.map(({ geometry }, cell) => ({ type: 'Feature', geometry, properties: { cell } }))
  return { type: 'FeatureCollection', features: polygons } as Cells
}

/** What is left of our locator without its tiles, with the point-in-polygon that Turf itself is built on. */
function flatbushAndHao(cells: Cells): Lookup {
  const polygons = cells.features.flatMap(({ geometry, properties: { cell } }) =>
    (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(rings => ({ rings, cell })),
  )
  const boxes = new Flatbush(polygons.length)
  for (const { rings } of polygons) {
    const [west, south, east, north] = bbox({ type: 'Polygon', coordinates: rings })
    boxes.add(west, south, east, north)
  }
  boxes.finish()
  return (long, lat) => {
    const hit = boxes
      .search(long, lat, long, lat)
      .sort((a, b) => a - b)
      .find(at => pointInPolygon([long, lat], polygons[at]!.rings as [number, number][][]) !== false)
    return hit === undefined ? undefined : polygons[hit]!.cell
  }
}

function loop(cells: Cells, long: number, lat: number): number | undefined {
  return cells.features.find(cell => booleanPointInPolygon([long, lat], cell))?.properties.cell
}
