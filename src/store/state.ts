/** State of the app. The URL decides `link`; everything else is derived from it or still loading. */
import type { Atlas } from '../core/areas/atlas.ts'
import type { BoardTable } from '../core/areas/boards.ts'
import type { EditionId } from '../core/areas/editions.ts'
import type { FactTable } from '../core/areas/facts.ts'
import type { PracticeToday, TrustTable } from '../core/care/care.ts'
import type { NameMatch } from '../core/finder/names/read.ts'
import type { Near, Result } from '../core/finder/result.ts'
import type { Place } from '../core/finder/search.ts'
import type { Area, CellProperties, Point } from '../core/geo.ts'
import type { Link, LinkProblem } from '../core/link.ts'
import type { NearTable } from '../core/practices/near.ts'
import type { Provider, ProviderKind } from '../core/practices/providers.ts'
import type { AreaFigures, CellTable } from '../core/statistics/cellTable.ts'
import type { Figures } from '../core/statistics/figureTable.ts'
import type { Profile } from '../core/statistics/profile.ts'
import type { GeoFileError } from '../data/geoFileError.ts'
import type { LocationProblem } from '../data/location.ts'

/** Outcome of the last act beside its link; cleared by the next question. A link that is opened has none. */
export type Notice =
  /** Nothing was typed. */
  | { readonly kind: 'empty' }
  /** "My location" is asked for, or was not given. */
  | { readonly kind: 'location'; readonly is: 'asking' | LocationProblem }
  /** The location is only known to so many metres; the cells within that, the one of the answer first. */
  | { readonly kind: 'rough'; readonly metres: number; readonly cells: readonly number[] }

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

/** Figures of an area, from its cells and from its members of April 2017. */
export interface DescribedState {
  readonly gss: string
  readonly edition: EditionId
  readonly figures?: AreaFigures
  /** Profiles of the CCGs of April 2017 that it is exactly made of; none where it is not. Absent until they are loaded. */
  readonly members?: readonly Profile[]
  /** Of the figures or, where there are figures, of the members. */
  readonly error?: GeoFileError
}

export interface State {
  readonly link: Link
  readonly problems: readonly LinkProblem[]
  /** Text in the search box. */
  readonly typed: string
  /** `typed` is the next question, begun since the last was asked: no answer may take the field away. */
  readonly isTyping: boolean
  /** A search is under way; `result` is still that of the one before. */
  readonly pending: boolean
  readonly result: Result | undefined
  readonly error: GeoFileError | undefined
  readonly notice: Notice | undefined
  /** The area that the result selects, in the link's edition. */
  readonly area: Area | undefined
  /** Cells within 250 m of the result's point, nearest first, and why they are not known. */
  readonly near: readonly Near[]
  readonly nearError: GeoFileError | undefined
  /** Of the selected area; only areas of April 2017 have one. */
  readonly profile: ProfileState | undefined
  /** How to reach the boards of today, once an answer needs them. */
  readonly boards: BoardTable | undefined
  readonly boardsError: GeoFileError | undefined
  /** Figures of all CCGs, once something compares them. */
  readonly figures: Figures | undefined
  readonly figuresError: GeoFileError | undefined
  readonly providers: ProvidersState | undefined
  /** Of the selected area, in every edition but April 2017. */
  readonly described: DescribedState | undefined
  readonly atlas: Atlas | undefined
  readonly cells: readonly CellProperties[] | undefined
  readonly places: readonly Place[] | undefined
  /** Why the areas or the cells, without which no answer has a name, could not be loaded. */
  readonly atlasError: GeoFileError | undefined
}

/** How a navigation reaches the address: as a new entry of the history, in place, or not at all because it came from there. */
export type HistoryMode = 'push' | 'replace' | 'none'

export interface NavigateOptions {
  /** `push` when absent. */
  readonly history?: HistoryMode
  /** Text in the search box, when the link asks for something else; what the link says when absent. */
  readonly typed?: string
  /** Asks again even for what is answered: a repeated search, another try after a failure. */
  readonly again?: boolean
  readonly notice?: Notice
  /** What could not be read in the address that the link came from. */
  readonly problems?: readonly LinkProblem[]
}

/** The one way to change the link. Answers, selects or only writes the URL, by what is asked before and after. */
export type Navigate = (to: Link | ((link: Link) => Link), options?: NavigateOptions) => void

export interface Actions {
  /** Reads the URL, loads what every answer needs, follows Back and Forward. Returns a function that stops it. */
  start(): () => void
  navigate: Navigate
  type(text: string): void
  /** Looks up the text in the search box, or the text given instead. */
  search(text?: string): void
  /** `edition` when it is not the one on screen. */
  chooseArea(area: Area, edition?: EditionId): void
  chooseMatch(match: NameMatch): void
  choosePoint(point: Point): void
  chooseMyLocation(): Promise<void>
  /** What is selected stays so: a place keeps its cell, an area goes to where most of its people are. */
  setEdition(edition: EditionId): void
  /** Tries again whatever failed. */
  retry(): void
  loadPlaces(): Promise<void>
  /** Places, practices and hospitals whose names begin with a text; none where a file does not arrive. */
  suggest(text: string): Promise<readonly NameMatch[]>
  loadBoards(): Promise<void>
  loadFigures(): Promise<void>
  /** Loads the providers of a CCG of April 2017. */
  loadProviders(gss: string): Promise<void>
  changeProviders(change: Partial<Pick<ProvidersState, 'kind' | 'text' | 'onMap' | 'focused'>>): void
  /** The profile of another CCG of April 2017 than the chosen one. Rejects with `GeoFileError`. */
  profileOf(gss: string): Promise<Profile>
  /** The GP practices of today in some cells. Rejects with `GeoFileError`. */
  practicesIn(cells: readonly number[]): Promise<readonly PracticeToday[]>
  trusts(): Promise<TrustTable>
  /** Who lives in each cell. Rejects with `GeoFileError`. */
  cellTable(): Promise<CellTable>
  /** Deprivation, offices and practices of an edition. Rejects with `GeoFileError`. */
  factsOf(edition: EditionId): Promise<FactTable>
  /** The practices that may be the nearest to a place in a cell. Rejects with `GeoFileError`. */
  nearPractices(cell: number): Promise<NearTable>
  /** The area of the link's edition at a point; undefined outside England or when a file does not arrive. */
  areaAt(point: Point): Promise<Area | undefined>
}

export type App = State & Actions
