/** What stays selected when the edition changes: a place keeps its cell, an area goes to the one that holds most of its people. */
import { EDITION_IDS, type EditionId, editionIndex } from '../core/areas/editions.ts'
import { mainShare } from '../core/areas/lineage.ts'
import type { Link } from '../core/link.ts'
import { selectArea } from './selectors.ts'
import type { State } from './state.ts'

export type Followed = Pick<State, 'link' | 'typed' | 'outcome' | 'area'>

/** At once, where nothing has to be asked again; undefined where it has: a choice of names, or a search under way. */
export function followEdition(state: State, edition: EditionId): Followed | undefined {
  const { outcome, atlas, cells, pending } = state
  if (pending || !atlas || !cells || outcome?.kind === 'choose' || outcome?.kind === 'nothing') return undefined
  const link = followLink(state, edition)
  if (outcome?.kind === 'area') {
    const area = link.area === undefined ? undefined : atlas.get(edition, link.area)
    return area && { link, typed: area.name, outcome: { kind: 'area', area }, area }
  }
  const area = outcome && selectArea(outcome, link, atlas, cells)
  return { link, typed: state.typed, outcome, area }
}

/** The link in another edition. A search for an area by its name becomes a link to the area. */
export function followLink({ link, outcome, area, atlas, cells }: State, edition: EditionId): Link {
  const { area: _area, since, ...rest } = link
  const compared = sinceFor(since, edition)
  const next = { ...rest, edition, ...(compared ? { since: compared } : {}) }
  const chosen = area ?? (link.area ? atlas?.get(link.edition, link.area) : undefined)
  const main = chosen && cells && mainShare(cells, chosen.gss, link.edition, edition)
  if (!main || (outcome?.kind !== 'area' && !link.area)) return link.area ? { ...next, area: link.area } : next
  if (outcome?.kind !== 'area') return { ...next, area: main.gss }
  const { q: _q, ...named } = next
  return { ...named, area: main.gss }
}

/** What changed is told since an edition before the one on screen: the one chosen, else the one just before. */
export function sinceFor(since: EditionId | undefined, edition: EditionId): EditionId | undefined {
  if (!since) return undefined
  return editionIndex(since) < editionIndex(edition) ? since : EDITION_IDS[editionIndex(edition) - 1]
}
