/** What the app knows at a moment. The URL decides `link`; everything else follows from it, or is on its way. */

import type { Atlas } from '../core/areas/atlas.ts'
import type { EditionId } from '../core/areas/editions.ts'
import type { Answer, Near } from '../core/finder/answer.ts'
import type { Place, Suggestion } from '../core/finder/search.ts'
import type { Area, CellProperties, Point } from '../core/geo.ts'
import type { Link, LinkProblem, MapPosition, View } from '../core/link.ts'
import type { Provider, ProviderKind } from '../core/practices/providers.ts'
import type { AreaFigures } from '../core/statistics/cellTable.ts'
import type { Figures } from '../core/statistics/figureTable.ts'
import type { Profile } from '../core/statistics/profile.ts'
import type { GeoFileError } from '../data/geoFileError.ts'
import type { LocationProblem } from '../data/location.ts'

/** What a search came to. */
export type Outcome =
  /** The finder's answer; `place` when a town was asked for. */
  | { readonly kind: 'answer'; readonly answer: Answer; readonly place?: Place }
  /** An area by its name or code. */
  | { readonly kind: 'area'; readonly area: Area }
  /** An area that only another edition has, by its name or code. */
  | { readonly kind: 'other'; readonly area: Area; readonly edition: EditionId }
  /** Several names begin so. */
  | { readonly kind: 'choose'; readonly options: readonly Suggestion[] }
  /** Neither a name nor a postcode. */
  | { readonly kind: 'nothing' }

export interface ProfileState {
  readonly gss: string
  readonly profile?: Profile
  readonly error?: GeoFileError
}

/** The providers of one CCG, and what of them is shown, in the list and on the map alike. */
export interface ProvidersState {
  readonly gss: string
  readonly all?: readonly Provider[]
  readonly error?: GeoFileError
  readonly kind: ProviderKind | undefined
  readonly text: string
  readonly onMap: boolean
  /** `id` of the one that was chosen last, and where. */
  readonly focused?: { readonly id: string; readonly by: 'list' | 'map' }
}

/** What the cells say about an area, and what its members of April 2017 add. */
export interface DescribedState {
  readonly gss: string
  readonly edition: EditionId
  readonly figures?: AreaFigures
  /** Profiles of the CCGs of April 2017 that it is exactly made of, if it is. */
  readonly members?: readonly Profile[]
  readonly error?: GeoFileError
}

export interface State {
  readonly link: Link
  readonly problems: readonly LinkProblem[]
  /** What stands in the search box. */
  readonly typed: string
  /** The text that `outcome` or `error` is about. */
  readonly text: string
  /** A search is under way; `outcome` is still that of the one before. */
  readonly pending: boolean
  readonly outcome: Outcome | undefined
  readonly error: GeoFileError | undefined
  /** The area that the outcome selects, in the link's edition. */
  readonly area: Area | undefined
  /** Cells within 250 m of the answer's point, nearest first, and why they are not known. */
  readonly near: readonly Near[]
  readonly nearError: GeoFileError | undefined
  /** Of the selected area; only areas of April 2017 have one. */
  readonly profile: ProfileState | undefined
  /** Figures of all CCGs, once something compares them. */
  readonly figures: Figures | undefined
  readonly figuresError: GeoFileError | undefined
  readonly providers: ProvidersState | undefined
  /** Of the selected area, in every edition but April 2017. */
  readonly described: DescribedState | undefined
  /** The edition that was on screen before a search led to an area that it does not have. */
  readonly leftEdition: EditionId | undefined
  readonly location: 'idle' | 'asking' | LocationProblem
  readonly atlas: Atlas | undefined
  readonly cells: readonly CellProperties[] | undefined
  readonly places: readonly Place[] | undefined
  /** Why the areas or the cells, without which no answer has a name, could not be loaded. */
  readonly atlasError: GeoFileError | undefined
}

export interface Actions {
  /** Reads the URL, loads what every answer needs, follows Back and Forward. Returns what stops it. */
  start(): () => void
  type(text: string): void
  /** Looks up what stands in the search box, or the text given instead. */
  search(text?: string): void
  /** `edition` when it is not the one on screen. */
  chooseArea(area: Area, edition?: EditionId): void
  choosePlace(place: Place): void
  choosePoint(point: Point): void
  chooseMyLocation(): Promise<void>
  /** What is selected stays so: a place keeps its cell, an area goes to where most of its people are. */
  setEdition(edition: EditionId): void
  /** Shows what changed since an edition, or no longer. */
  setSince(since: EditionId | undefined): void
  /** Shows the areas on the map or as a list; what was found stays. */
  setView(view: View): void
  setMap(position: MapPosition): void
  /** Tries again whatever failed. */
  retry(): void
  loadPlaces(): Promise<void>
  /** Makes a link the current one, as if it had been opened. */
  follow(link: Link): void
  /** Makes a link the current one whose answer is the same: other colours, another comparison. */
  adjust(link: Link): void
  loadFigures(): Promise<void>
  /** Loads the providers of a CCG of April 2017. */
  loadProviders(gss: string): Promise<void>
  changeProviders(change: Partial<Pick<ProvidersState, 'kind' | 'text' | 'onMap' | 'focused'>>): void
  /** The profile of another CCG of April 2017 than the chosen one. Rejects with `GeoFileError`. */
  profileOf(gss: string): Promise<Profile>
  /** The area of the link's edition at a point; undefined outside England or when a file does not arrive. */
  areaAt(point: Point): Promise<Area | undefined>
}

export type App = State & Actions
