/** When a CCG closed, and what took its place. */
import type { Atlas } from './atlas.ts'
import { CCGS_CLOSED, EDITIONS, type EditionId, editionIndex } from './editions.ts'
import type { Area, CellProperties } from './geo.ts'
import { shares } from './lineage.ts'
import type { Share } from './profile.ts'

export interface Closing {
  /** ISO 8601. */
  readonly date: string
  /** The CCGs that took its place, with the edition they are of; absent for those that lasted until all closed. */
  readonly into?: { readonly edition: EditionId; readonly shares: readonly Share[] }
}

/** A new code under the same name is the same CCG: ONS gives one when a border moves. */
export function closingOf(area: Area, edition: EditionId, cells: readonly CellProperties[], atlas: Atlas): Closing {
  let { gss } = area
  for (const later of EDITIONS.slice(editionIndex(edition) + 1)) {
    if (later.kind !== 'ccg') break
    if (atlas.get(later.id, gss)) continue
    const into = shares(cells, area.gss, edition, later.id)
    const same = into.find(share => atlas.get(later.id, share.gss)?.name === area.name)
    if (!same) return { date: later.from, into: { edition: later.id, shares: into } }
    gss = same.gss
  }
  return { date: CCGS_CLOSED }
}
