/** What happened to one area from its beginning to its end. */

import type { Area } from '../../geo.ts'
import { EDITIONS, type EditionId } from '../editions.ts'
import { type Change, goesOn } from './changes.ts'
import { type History, nextOfKind, previousOfKind } from './history.ts'

const LAST_CCGS: EditionId = 'ccg2021'

/** Something that happened to `area` on the day on which edition `to` came into force. */
export type StoryEvent = {
  readonly to: EditionId
  /** As it was before; for `first` and `formed`, as it began. */
  readonly area: Area
} & (
  | {
      /** The first edition that we hold already has it. */
      readonly kind: 'first'
    }
  | {
      /**
       * - `formed`: from the areas that its residents were in before
       * - `changed`: it went on under another name or code, or with other borders
       * - `ended`: it merged, or was split
       * - `closed`: it lasted until all CCGs closed; the change leads to the boards that took over
       * - `part`: a sub-ICB location, part of a board
       */
      readonly kind: 'formed' | 'changed' | 'ended' | 'closed' | 'part'
      readonly change: Change
    }
)

/** Oldest first. It ends with the area: where its people were later, `lineageRows` tells. */
export function storyOf(history: History, area: Area, edition: EditionId): StoryEvent[] {
  return [...before(history, area, edition), ...after(history, area, edition)]
}

function before(history: History, area: Area, edition: EditionId): StoryEvent[] {
  const same = previousOfKind(edition)
  const previous = same?.id ?? (edition === EDITIONS[0]!.id ? undefined : LAST_CCGS)
  const change = previous && history.between(previous, edition).find(({ successor }) => successor === area)
  if (!previous || !change) return [{ kind: 'first', to: edition, area }]
  if (!same || !goesOn(change)) return [{ kind: 'formed', to: edition, area, change }]
  const earlier = before(history, change.area, previous)
  return change.kind === 'unchanged'
    ? earlier
    : [...earlier, { kind: 'changed', to: edition, area: change.area, change }]
}

/** The edition that an area went on to, or ended in. */
function editionAfter(edition: EditionId): EditionId | undefined {
  return edition === LAST_CCGS || edition === 'sicbl2022' ? 'icb2022' : nextOfKind(edition)?.id
}

/** The pairs of editions that lead from one to the last. */
export function pairsAfter(edition: EditionId): [from: EditionId, to: EditionId][] {
  const next = editionAfter(edition)
  return next ? [[edition, next], ...pairsAfter(next)] : []
}

function after(history: History, area: Area, edition: EditionId): StoryEvent[] {
  const next = editionAfter(edition)
  const change = next && history.of(area, edition, next)
  if (!next || !change) return []
  const kind = eventKind(change, edition)
  const later = kind === 'changed' ? after(history, change.successor, next) : []
  return change.kind === 'unchanged' ? later : [{ kind, to: next, area, change }, ...later]
}

function eventKind(change: Change, edition: EditionId): 'changed' | 'ended' | 'closed' | 'part' {
  if (edition === LAST_CCGS) return 'closed'
  if (edition === 'sicbl2022') return 'part'
  return goesOn(change) ? 'changed' : 'ended'
}

/** How the area ended; undefined for those that have not. */
export function endingOf(history: History, area: Area, edition: EditionId): StoryEvent | undefined {
  const last = after(history, area, edition).at(-1)
  return last?.kind === 'ended' || last?.kind === 'closed' ? last : undefined
}
