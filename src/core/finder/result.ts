/** Everything that a search, a click or "my location" can come to; the interface has words for each. */
import type { EditionId } from '../areas/editions.ts'
import type { Area, Point } from '../geo.ts'
import type { PracticeRecord } from '../practices/practice.ts'
import type { Country } from './directory/country.ts'
import type { NamedHospital, Region } from './names/read.ts'
import type { InvalidReason } from './reading/faults.ts'
import type { SpecialCode } from './reading/special.ts'
import type { Place, Suggestion } from './search.ts'

export type { InvalidReason } from './reading/faults.ts'

/** Parts of the British Isles where there never was a CCG. */
export type Elsewhere = 'wales' | 'scotland' | 'northern-ireland' | 'channel-islands' | 'isle-of-man'

/** A cell and how far away its border is from the point asked about, in metres. */
export interface Near {
  readonly cell: number
  readonly metres: number
}

export type Result = FinderResult | NameResult

/** What the finder itself answers: for postcodes and positions. */
export type FinderResult =
  /** Nothing was typed. */
  | { readonly kind: 'empty' }
  /** A postcode of England with its official cell. */
  | {
      readonly kind: 'postcode'
      readonly postcode: string
      /** False when the postcode is no longer in use. */
      readonly live: boolean
      /** Almost always England; ONS counts seven Welsh ones to English areas. */
      readonly country: Country
      readonly point: Point
      readonly cell: number
    }
  /** A click, a location, a place or coordinates inside England. */
  | {
      readonly kind: 'point'
      readonly point: Point
      readonly cell: number
      /** What was asked for by its name, if it was. */
      readonly place?: Place
      /** Other cells that the place may reach into, nearest first; absent where there are none. */
      readonly beside?: readonly number[]
      readonly hospital?: NamedHospital
      /** How far the nearest bank is, in metres, when the point lies in tidal water; `cell` is then the nearest. */
      readonly water?: number
    }
  /** Not a postcode: why, and a postcode of the directory that may have been meant. */
  | {
      readonly kind: 'invalid'
      readonly text: string
      readonly reason: InvalidReason
      /** The letter that never stands where it stands. */
      readonly letter?: string
      readonly suggestion?: string
    }
  /** Well formed, but the directory does not have it. */
  | {
      readonly kind: 'unknown'
      readonly postcode: string
      /** The outcode, when there is none such. */
      readonly missing?: string
      /** A postcode of the directory that may have been meant, where the outcode is missing. */
      readonly suggestion?: string
      /** What the directory has of its sector, or else of its outcode. */
      readonly nearby?: { readonly code: string; readonly cells: readonly number[] }
    }
  /** Several postcodes in one text; each has an answer of its own. */
  | { readonly kind: 'several'; readonly answers: readonly PostcodeResult[] }
  /** A code with the form of a postcode that is no place in England. */
  | {
      readonly kind: 'special'
      readonly special: SpecialCode
      /** Places in England that have the name of an overseas territory. */
      readonly others?: readonly Suggestion[]
    }
  /** In the directory as English, but nobody publishes where it is; the cells of its outcode. */
  | { readonly kind: 'unplaced'; readonly postcode: string; readonly live: boolean; readonly cells: readonly number[] }
  /** An outcode (`CM16`), sector (`CM16 6`), area (`CM`) or London district (`SW1`): the cells it touches, most postcodes first. */
  | {
      readonly kind: 'partial'
      readonly code: string
      readonly cells: readonly number[]
      /** Where it is partly in other countries: then it is no answer, even with one cell. */
      readonly countries?: readonly Elsewhere[]
    }
  /** A real place in the British Isles, but not in England. `country` is absent where the directory does not say. */
  | {
      readonly kind: 'elsewhere'
      readonly code: string
      readonly country?: Elsewhere
      readonly live?: boolean
      readonly point?: Point
      /** Places in England that have the country's name. */
      readonly others?: readonly Suggestion[]
    }
  /** A position in the sea or abroad, with the nearest cell when that is within 5 km. */
  | {
      readonly kind: 'abroad'
      readonly point: Point
      readonly nearest?: Near
      /** The place in England that longitude and latitude give the other way round. */
      readonly meant?: Point
    }

/** A result about one whole postcode. */
export type PostcodeResult = Extract<FinderResult, { kind: 'postcode' | 'unplaced' | 'elsewhere' }>

/** What a text means that is a name or a code. */
export type NameResult =
  /** An area by its name or code. */
  | {
      readonly kind: 'area'
      readonly area: Area
      /** The names of places did not arrive: one of them may have the same name. */
      readonly withoutPlaces?: true
    }
  /** An area that only another edition has, by its name or code. */
  | { readonly kind: 'other'; readonly area: Area; readonly edition: EditionId }
  /** A county, borough or district: the cells it touches, and its residents in each. `others` have the same name. */
  | {
      readonly kind: 'region'
      readonly region: Region
      readonly cells: readonly number[]
      readonly others: readonly Suggestion[]
    }
  /** A GP practice, by its code or name. */
  | { readonly kind: 'practice'; readonly ods: string; readonly practice: PracticeRecord }
  /** Several things have the name, or several names begin so. */
  | {
      readonly kind: 'choose'
      readonly text: string
      readonly options: readonly Suggestion[]
    }
  /** Neither a name nor a postcode; names that are nearly so, the likeliest first. */
  | { readonly kind: 'nothing'; readonly text: string; readonly guesses: readonly string[] }
