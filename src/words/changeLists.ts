/** Changes of one kind as a list: mergers by what they formed, the rest one by one. */

import type { Change, ChangeKind } from '../core/areas/history/changes.ts'
import { joinNames, spokenName } from '../core/format.ts'
import { changeWords, formedWords } from './changes.ts'

/** `on`: `By 1 April 2020`. */
export function listWords(kind: ChangeKind, changes: readonly Change[], on: string): string[] {
  if (kind === 'unchanged') return changes.map(({ area }) => spokenName(area.name))
  if (kind !== 'merged') return changes.map(change => changeWords(on, spokenName(change.area.name), change))
  const formed = new Map(changes.map(change => [change.successor, change.sources]))
  return [...formed].map(([area, sources]) => {
    const slivers = changes
      .filter(({ successor, into }) => successor === area && into.length > 1)
      .map(({ area, into }) => {
        const others = into.slice(1).map(part => spokenName(part.area.name))
        return ` Not all of ${spokenName(area.name)}: a part went to ${joinNames(others)}.`
      })
    return `${formedWords(on, spokenName(area.name), sources)}${slivers.join('')}`
  })
}
