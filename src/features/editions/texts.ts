import { type AreaKind, type EditionId, editionOf } from '../../core/areas/editions.ts'
import type { ChangeKind } from '../../core/areas/history/changes.ts'
import type { PieceKind } from '../../core/areas/history/pieces.ts'
import { formatCount, formatDate } from '../../core/format.ts'

export const EDITIONS_TEXT = {
  heading: 'Date of the map and the answer',
  label: 'Go to another date',
  earlier: 'Earlier',
  later: 'Later',
  show: 'Show what changed',
  hide: 'Hide what changed',
  since: 'Since',
  first: 'This is the earliest list of CCGs that we have, so we cannot show what changed before it.',
  source: 'Source of this date:',
  loading: 'Loading what changed…',
}

type KindWords = Readonly<Record<AreaKind, readonly [one: string, many: string]>>

const KINDS: KindWords = {
  ccg: ['CCG', 'CCGs'],
  sicbl: ['sub-ICB location', 'sub-ICB locations'],
  icb: ['ICB', 'ICBs'],
}
/** Where there is room for words that nobody has to know. */
const KINDS_IN_FULL: KindWords = { ...KINDS, icb: ['integrated care board', 'integrated care boards'] }

/** `135 CCGs` */
export function countAreas(count: number, kind: AreaKind): string {
  return `${formatCount(count)} ${KINDS[kind][count === 1 ? 0 : 1]}`
}

/** What the areas of an edition are called: `CCG`, or `CCGs` for any other count than one. */
export function areaWord(id: EditionId, count = 1): string {
  return KINDS[editionOf(id).kind][count === 1 ? 0 : 1]
}

/** `integrated care boards`, where `areaWord` says `ICBs`. */
export function areaWordInFull(id: EditionId, count = 1): string {
  return KINDS_IN_FULL[editionOf(id).kind][count === 1 ? 0 : 1]
}

/** `April 2020`; the two of July 2022 are told apart. */
export function editionName(id: EditionId): string {
  const { label, kind } = editionOf(id)
  return id === 'sicbl2022' || id === 'icb2022' ? `${label} (${KINDS[kind][1]})` : label
}

export function editionDate(id: EditionId): string {
  return formatDate(editionOf(id).from)
}

export const PIECES: Readonly<Record<PieceKind, string>> = {
  unchanged: 'Unchanged',
  renamed: 'Renamed',
  recoded: 'New code',
  merged: 'Merged',
  split: 'Split',
  moved: 'Border moved',
  part: 'The part that moved',
}

export const CHANGES = {
  heading: (since: EditionId, edition: EditionId) =>
    `What changed between ${editionName(since)} and ${editionName(edition)}`,
  counts: (before: string, after: string) => `${before} became ${after}.`,
  none: 'Nothing changed: every area kept its people, its name and its codes.',
  shares: 'Shares and numbers are of the people who lived there in mid-2017.',
}

/** The heading of the areas that changed so: `74 merged`. */
export function kindHeading(kind: ChangeKind, count: number): string {
  const words: Readonly<Record<ChangeKind, string>> = {
    unchanged: 'stayed as they were',
    renamed: count === 1 ? 'got another name' : 'got other names',
    recoded: count === 1 ? 'got a new code' : 'got new codes',
    merged: 'merged',
    split: count === 1 ? 'was split' : 'were split',
    moved: 'had a border that moved',
  }
  return `${formatCount(count)} ${words[kind]}`
}
