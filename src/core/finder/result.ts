/** Everything that a search, a click or "my location" can come to; the interface has words for each. */
import type { EditionId } from '../areas/editions.ts'
import type { Area, Point } from '../geo.ts'
import type { Country } from './directory/country.ts'
import type { Place, Suggestion } from './search.ts'

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
  /** A click, a location or coordinates inside England; `place` when a settlement was asked for. */
  | { readonly kind: 'point'; readonly point: Point; readonly cell: number; readonly place?: Place }
  /** Not a postcode: why, and the postcode that may have been meant (letter O for zero, I for one). */
  | { readonly kind: 'invalid'; readonly text: string; readonly reason: InvalidReason; readonly suggestion?: string }
  /** Well formed, but the directory does not have it. */
  | { readonly kind: 'unknown'; readonly postcode: string }
  /** In the directory as English, but nobody publishes where it is; the cells of its outcode. */
  | { readonly kind: 'unplaced'; readonly postcode: string; readonly live: boolean; readonly cells: readonly number[] }
  /** An outcode (`CM16`) or sector (`CM16 6`) alone: the cells it touches, most postcodes first. */
  | { readonly kind: 'partial'; readonly code: string; readonly cells: readonly number[] }
  /** A real place in the British Isles, but not in England. `country` is absent where the directory does not say. */
  | {
      readonly kind: 'elsewhere'
      readonly code: string
      readonly country?: Elsewhere
      readonly live?: boolean
      readonly point?: Point
    }
  /** A position in the sea or abroad, with the nearest cell when that is within 5 km. */
  | { readonly kind: 'abroad'; readonly point: Point; readonly nearest?: Near }

/** What a text means that is a name or a code. */
export type NameResult =
  /** An area by its name or code. */
  | { readonly kind: 'area'; readonly area: Area }
  /** An area that only another edition has, by its name or code. */
  | { readonly kind: 'other'; readonly area: Area; readonly edition: EditionId }
  /** Several names begin so. */
  | { readonly kind: 'choose'; readonly text: string; readonly options: readonly Suggestion[] }
  /** Neither a name nor a postcode. */
  | { readonly kind: 'nothing'; readonly text: string }

/** What is wrong with a text that should have been a postcode. */
export type InvalidReason =
  /** Does not start with one or two letters and a digit. */
  | 'outcode'
  /** The part after the space is not a digit and two letters. */
  | 'incode'
  | 'too-long'
  | 'too-short'
  /** Holds a character that no postcode has. */
  | 'characters'
