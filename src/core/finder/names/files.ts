/** Shapes of the files in `public/geo/names`. */

/** What a region is called in front of people: a county, a London borough, another district. */
export const REGION_KINDS = ['county', 'borough', 'district'] as const
export type RegionKind = (typeof REGION_KINDS)[number]

/** Name, kind (position in `REGION_KINDS`), county (position among the regions, or −1), then pairs of cell and residents. */
export type RegionRow = readonly [name: string, kind: number, county: number, cells: readonly number[]]

/** Position of the key in a row. */
export const PLACE_KEY = 6

/** `names/index.json` */
export interface NameIndex {
  /** Names of the other files, which are beginnings of keys, in order and with blanks between. */
  readonly files: string
  /** Names of the files in `practices`, with blanks between. */
  readonly practices: string
  /** Counties first; residents are of mid-2017. */
  readonly regions: readonly RegionRow[]
}

/**
 * District (position among the regions; −1 Wales, −2 Scotland), cell (−1 outside England), people in hundreds or so, for
 * order only, latitude and longitude in 1e-4 degrees, and the key that it is filed under, where that is not its name's.
 */
export type PlaceRow = readonly [
  name: string,
  district: number,
  cell: number,
  people: number,
  lat: number,
  long: number,
  key?: string,
]

/** `cell` is −1 where nobody publishes a position; `open` is 1 where the practice was open in February 2026. */
export type PracticeRow = readonly [name: string, ods: string, town: string, cell: number, open: 0 | 1]

/** Hospitals of 2018 and trusts of 2026: where they stand, latitude and longitude in 1e-4 degrees, and how to reach them. */
export type HospitalRow = readonly [
  name: string,
  town: string,
  cell: number,
  lat: number,
  long: number,
  address: string,
  phone: string,
  website: string,
  asOf: string,
]

/** `names/<beginning of a key>.json`; of beginnings that several files share, the largest of all. */
export interface NameShard {
  readonly places: readonly PlaceRow[]
  readonly practices: readonly PracticeRow[]
  readonly hospitals: readonly HospitalRow[]
}

/** `names/common.json`: names to compare misspellings with, largest first, with `|` between. */
export interface CommonNames {
  readonly names: string
}
