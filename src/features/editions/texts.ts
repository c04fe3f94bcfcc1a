import type { EditionId } from '../../core/areas/editions.ts'
import type { ChangeKind } from '../../core/areas/history/changes.ts'
import type { PieceKind } from '../../core/areas/history/pieces.ts'
import { formatCount } from '../../core/format.ts'
import { editionName } from '../../words/editions.ts'

export const EDITIONS_TEXT = {
  heading: 'Date, and map options',
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
  printMap: 'the printed map of what changed',
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
