/** Names on the context: numbers of roads, names of rivers and of the settlements that `places.json` does not have. */
import { booleanPointInPolygon } from '@turf/turf'
import type { Position } from 'geojson'
import * as v from 'valibot'
import { distance } from '../../src/core/finder/locate/distance.ts'
import type { PlaceTable, Point } from '../../src/core/geo.ts'
import { type ContextSet, type NameKind, type TileZoom, TOP_ZOOM } from '../../src/core/geography/context.ts'
import { toMercator } from '../../src/core/geography/mercator.ts'
import { openTable } from '../sources.ts'
import type { ContextFeature } from './layers.ts'
import { CONTEXT_FOLDER, readPolygons } from './read.ts'

export interface ContextName {
  readonly set: ContextSet
  /** Zoom of the tiles that hold it. */
  readonly zoom: TileZoom
  readonly kind: NameKind
  readonly name: string
  readonly position: Position
}

/** Metres within which two settlements of one name are one. */
const SAME = 3000

/** Names of a line are repeated once in every square of a tile's width divided by this. */
const REPEATS: Readonly<Record<TileZoom, number>> = { 7: 1, 9: 2, 10: 2, 11: 2 }
const MAIN = ['motorway', 'river']
/** Layers that have names, by zoom of the tiles; in the top tiles of a set, all of them. */
const NAMED: Readonly<Record<TileZoom, readonly string[]>> = {
  7: ['motorway'],
  9: MAIN,
  10: [...MAIN, 'trunk', 'primary'],
  11: [...MAIN, 'trunk', 'primary', 'secondary', 'stream', 'canal'],
}
/** `M25`, `A1(M)`. */
const MOTORWAY = /^M\d|\(M\)$/
const WATER = ['river', 'stream', 'canal']

/** For each line with a name and each square, the corner of the line that is nearest to the middle of the square. */
export function nameLines(features: readonly ContextFeature[], zoom: TileZoom): ContextName[] {
  const best = new Map<string, { name: ContextName; far: number }>()
  const squares = 2 ** zoom * REPEATS[zoom]
  for (const { set, layer, name, geometry, from } of features) {
    const isTop = zoom === TOP_ZOOM[set]
    if (!name || geometry.type !== 'LineString' || zoom > TOP_ZOOM[set]) continue
    if (!isTop && (from > zoom || !NAMED[zoom].includes(layer))) continue
    const kind = WATER.includes(layer) ? 'river' : MOTORWAY.test(name) ? 'motorway' : 'road'
    for (const position of geometry.coordinates) {
      const [long, lat] = position as [number, number]
      const [x, y] = toMercator({ lat, long }).map(value => value * squares) as [number, number]
      const key = `${set} ${kind} ${name} ${Math.floor(x)} ${Math.floor(y)}`
      const far = Math.hypot((x % 1) - 0.5, (y % 1) - 0.5)
      if (far < (best.get(key)?.far ?? Infinity)) best.set(key, { name: { set, zoom, kind, name, position }, far })
    }
  }
  return [...best.values()].map(({ name }) => name)
}

/** Suburbs, villages and hamlets: OpenStreetMap's, and where it has none, those of the Index of Place Names. */
export async function nameSettlements(sources: string, places: PlaceTable): Promise<ContextName[]> {
  const isKnown = createKnown(places)
  const names: ContextName[] = []
  const add = (set: ContextSet, kind: string, name: string, { lat, long }: Point) => {
    if (kind !== 'suburb' && kind !== 'village' && kind !== 'hamlet') return
    if (isKnown(name, { lat, long })) return
    names.push({ set, zoom: TOP_ZOOM[set], kind, name, position: [long, lat] })
  }
  const osm = openTable(sources, `${CONTEXT_FOLDER}/places_osm_england.csv.gz`, ['name', 'class', 'lat', 'long'])
  for await (const row of osm) {
    add('osm', row.text('class'), row.required('name'), { lat: row.number('lat'), long: row.number('long') })
  }
  const isMissing = uncovered(sources)
  const ipnColumns = ['name', 'kind', 'ctry', 'lat', 'long', 'pc1km'] as const
  for await (const row of openTable(sources, `${CONTEXT_FOLDER}/places_ipn_gb.csv.gz`, ipnColumns)) {
    if (row.text('kind') !== 'LOC' || row.text('ctry') !== 'E') continue
    const point = { lat: row.number('lat'), long: row.number('long') }
    if (isMissing(point)) add('ogl', kindOf(row.count('pc1km')), inOrder(row.required('name')), point)
  }
  return names
}

/** Sources that have a county's suburbs, villages and hamlets. */
const DETAILED = ['osm12', 'osm19']
/** Postcodes within a kilometre, from which a locality is a village and a hamlet. */
const VILLAGE = 25
const HAMLET = 6

function kindOf(postcodes: number): NameKind | '' {
  if (postcodes >= VILLAGE) return 'village'
  return postcodes >= HAMLET ? 'hamlet' : ''
}

/** The index has `Abbas, Itchen` for Itchen Abbas. */
function inOrder(name: string): string {
  return name.split(', ').reverse().join(' ')
}

function createKnown({ names, lat, long }: PlaceTable) {
  const byName = new Map<string, Point[]>()
  names.forEach((name, i) => {
    const point = { lat: lat[i]! / 1e4, long: long[i]! / 1e4 }
    byName.set(name, [...(byName.get(name) ?? []), point])
  })
  return (name: string, point: Point) => byName.get(name)?.some(other => distance(other, point) < SAME) ?? false
}

/** Tells whether a point is in a county that OpenStreetMap's places do not cover. */
function uncovered(sources: string): (point: Point) => boolean {
  const properties = v.object({ county: v.string(), places: v.string() })
  const counties = readPolygons(sources, 'coverage.geojsonl.gz', properties).filter(
    ({ properties: { places } }) => !DETAILED.includes(places),
  )
  return ({ lat, long }) => counties.some(({ geometry }) => booleanPointInPolygon([long, lat], geometry))
}
