/**
 * The editions: the sets of areas in force from a date. Their order in `editions.json` is the order in which every cell lists its
 * areas, in `overview.json`, `detail.json` and `areas.json`. The last one is in force now.
 */
import { formatDate } from '../format.ts'
import TABLE from './editions.json' with { type: 'json' }

export type AreaKind = 'ccg' | 'sicbl' | 'icb'

/** Who says that an edition began when it did. */
export interface DateSource {
  readonly title: string
  readonly url: string
}

/** An id of `editions.json`, such as `ccg2017`; `isEditionId` tells. */
export type EditionId = string

export interface Edition {
  readonly id: EditionId
  readonly kind: AreaKind
  /** The day from which it was in force, ISO 8601. */
  readonly from: string
  /** How people say that day: `April 2017`. */
  readonly label: string
  /** Column of the ONS look-up that holds its codes: `CCG17CD`. */
  readonly column: string
  /** The edition whose areas its own are made of, by the table of its boards. Absent where a look-up has its codes. */
  readonly follows?: EditionId
  /** Where its date, and so the date of every change that it brought, comes from. */
  readonly source: DateSource
  /** What is known to come after it, in a sentence. */
  readonly outlook?: string
}

interface Entry extends Pick<Edition, 'id' | 'kind' | 'from' | 'follows' | 'outlook'> {
  /** A key of `sources`. */
  readonly source: string
}

function createEdition({ source, ...entry }: Entry): Edition {
  const label = formatDate(entry.from.slice(0, 7))
  const { title, url } = (TABLE.sources as Readonly<Record<string, DateSource>>)[source]!
  return {
    ...entry,
    label,
    column: `${entry.kind.toUpperCase()}${entry.from.slice(2, 4)}CD`,
    source: { title: title.replace('{label}', label), url },
  }
}

export const EDITIONS: readonly Edition[] = (TABLE.editions as readonly Entry[]).map(createEdition)
export const EDITION_IDS: readonly EditionId[] = EDITIONS.map(({ id }) => id)

export const DEFAULT_EDITION: EditionId = 'ccg2017'
/** The edition in force now: whoever does a CCG's job today is one of its areas. */
export const CURRENT_EDITION: EditionId = EDITION_IDS.at(-1)!
/** Of integrated care boards, newest first. */
export const BOARD_EDITIONS: readonly EditionId[] = EDITIONS.filter(({ kind }) => kind === 'icb')
  .map(({ id }) => id)
  .reverse()

/** The day on which every remaining CCG closed, ISO 8601. */
export const CCGS_CLOSED = '2022-07-01'

/** True when `text` names an edition. */
export function isEditionId(text: string): text is EditionId {
  return EDITION_IDS.includes(text)
}

export function editionOf(id: EditionId): Edition {
  return EDITIONS[editionIndex(id)]!
}

/** Position of an edition in every cell's list of areas. */
export function editionIndex(id: EditionId): number {
  return EDITION_IDS.indexOf(id)
}
