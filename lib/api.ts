/** Types of the package `ccg-finder`. They stand alone: the package has this file as its declarations. */

/**
 * The set of areas in force from a date: clinical commissioning groups, sub-ICB locations, integrated care boards. The build of
 * the package names those that its data has.
 */
export type EditionId = string

/** A position in degrees, WGS84. */
export interface Point {
  readonly lat: number
  readonly long: number
}

export interface Area {
  /** Code of the Office for National Statistics, `E38000197`. */
  readonly gss: string
  /** Code of the NHS, `07H`. */
  readonly ods: string
  readonly name: string
}

/** The area of one place in every edition. */
export type Areas = Readonly<Record<EditionId, Area>>

export type Status =
  /** `areas` has the answer; in tidal water inside England, `water` says so, and they are the nearest. */
  | 'found'
  /** A real place outside England, which never had a CCG. */
  | 'outside'
  /** Well formed, but not in the directory, or without a published position. */
  | 'unknown'
  /** The start of a postcode alone: `choices` has the areas that it touches. */
  | 'partial'
  /** A code that is no place, such as NHS `ZZ99` or BFPO. */
  | 'special'
  /** No postcode and no position: `reason` says why, `suggestion` what may have been meant. */
  | 'invalid'

export interface Answer {
  readonly status: Status
  /** In its usual form: `CM16 6TN`. Absent for a position. */
  readonly postcode?: string
  /** False when the postcode is no longer in use. */
  readonly live?: boolean
  readonly point?: Point
  /** Code of the country, `E92000001` for England; absent where nothing records it. */
  readonly country?: string
  readonly areas?: Areas
  /** Metres to the nearest area from a place in a tidal river, harbour or dock. Absent on land. */
  readonly water?: number
  /** Most postcodes first. */
  readonly choices?: readonly Areas[]
  /** The nearest place in England, up to 5 km away. */
  readonly nearest?: { readonly areas: Areas; readonly metres: number }
  readonly reason?: string
  readonly suggestion?: string
}

/** Part of an area's residents of mid-2017 that were in one area of another edition. */
export interface Share extends Area {
  readonly residents: number
  /** 0–1 */
  readonly share: number
}

export interface Finder {
  /** Answers for a postcode in any spacing and case, an outcode, a sector, or `lat,long`; `invalid` for anything else. */
  find(text: string): Promise<Answer>
  /** Answers for a position; `invalid` where that is not two numbers on the globe. */
  at(point: Point): Promise<Answer>
  /** All areas of an edition, by name. Rejects with a `RangeError` when there is no such edition. */
  areas(edition: EditionId): Promise<readonly Area[]>
  /**
   * What an area became or was formed from, largest part first. Rejects with a `RangeError` when `from` has no area with
   * that code, GSS or ODS, or when there is no such edition.
   */
  shares(code: string, from: EditionId, to: EditionId): Promise<readonly Share[]>
}

export interface Options {
  /** The address of the data, ending in a slash; in Node, a folder, too. The data of the package when left out. */
  readonly data?: string | URL
}

/**
 * A finder, which loads what it needs with the first question. Its methods reject with an `Error` that names the file
 * when the data cannot be read; the next question tries again.
 */
export type CreateFinder = (options?: Options) => Finder

/** An edition's day, ISO 8601, and its name. */
export interface Edition {
  readonly id: EditionId
  readonly kind: 'ccg' | 'sicbl' | 'icb'
  readonly from: string
  readonly label: string
}
