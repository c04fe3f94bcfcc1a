/** Reads rows of the files in `public/geo/names` into objects. */
import type { Point } from '../../geo.ts'
import type { Elsewhere } from '../result.ts'
import {
  COUNTRIES_OF_PLACES,
  type HospitalRow,
  type NameIndex,
  type PlaceRow,
  type PracticeRow,
  REGION_KINDS,
  type RegionKind,
} from './files.ts'
import { keyOf } from './normalise.ts'

/** A county, borough or district, with the residents of each cell that it touches, most first. */
export interface Region {
  readonly name: string
  readonly kind: RegionKind
  readonly county: string | undefined
  readonly people: number
  readonly cells: readonly number[]
  /** Of mid-2017, in the order of `cells`. */
  readonly residents: readonly number[]
}

/** A settlement, and where it is. */
export interface NamedPlace {
  readonly name: string
  readonly point: Point
  /** About how many people live there, for order only. */
  readonly population: number
  /** Undefined outside England. */
  readonly cell: number | undefined
  readonly country: Elsewhere | undefined
  /** District or borough, and county, as far as they say something else. */
  readonly district: string
  readonly county: string
}

export interface NamedPractice {
  readonly name: string
  readonly ods: string
  readonly town: string
  readonly cell: number | undefined
  readonly isOpen: boolean
  /** Its name of today, where it is found by another one. */
  readonly now?: string
}

export interface NamedHospital {
  readonly name: string
  readonly town: string
  readonly cell: number
  readonly point: Point
  readonly address: string
  readonly phone: string
  readonly website: string
  /** The month that all this is of, ISO 8601. */
  readonly asOf: string
}

export type NameMatch = (
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'place'; readonly place: NamedPlace }
  | { readonly kind: 'practice'; readonly practice: NamedPractice }
  | { readonly kind: 'hospital'; readonly hospital: NamedHospital }
) & {
  /** Something else may well be meant by the text: offered, even alone, and not taken for the answer. */
  readonly isLoose?: true
}

export function pointOfMatch(match: NameMatch): Point | undefined {
  if (match.kind === 'place') return match.place.point
  return match.kind === 'hospital' ? match.hospital.point : undefined
}

export function nameOfMatch(match: NameMatch): string {
  switch (match.kind) {
    case 'region':
      return match.region.name
    case 'place':
      return match.place.name
    case 'practice':
      return match.practice.name
    case 'hospital':
      return match.hospital.name
  }
}

export function readRegions({ regions }: NameIndex): Region[] {
  return regions.map(([name, kind, county, pairs]) => {
    const cells = pairs.filter((_, at) => at % 2 === 0)
    const residents = pairs.filter((_, at) => at % 2 === 1)
    const people = residents.reduce((sum, each) => sum + each, 0)
    return { name, kind: REGION_KINDS[kind]!, county: regions[county]?.[0], people, cells, residents }
  })
}

export function readPlace([name, at, cell, population, lat, long]: PlaceRow, regions: readonly Region[]): NamedPlace {
  const region = regions[at]
  return {
    name,
    point: { lat: lat / 1e4, long: long / 1e4 },
    population,
    cell: cell < 0 ? undefined : cell,
    country: COUNTRIES_OF_PLACES[-1 - at],
    district: region?.name ?? '',
    county: region?.county ?? '',
  }
}

export function readPractice([name, ods, town, cell, open]: PracticeRow): NamedPractice {
  return { name, ods, town, cell: cell < 0 ? undefined : cell, isOpen: open === 1 }
}

export function readHospital([name, town, cell, lat, long, address, phone, website, asOf]: HospitalRow): NamedHospital {
  return { name, town, cell, point: { lat: lat / 1e4, long: long / 1e4 }, address, phone, website, asOf }
}

/** The key that a place is filed under. */
export function keyOfRow(row: PlaceRow): string {
  return row[6] ?? keyOf(row[0])
}
