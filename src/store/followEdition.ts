/** What is asked when the edition changes: a place stays a place, an area becomes the one that holds most of its people. */
import { EDITION_IDS, type EditionId, editionIndex } from '../core/areas/editions.ts'
import { mainShare } from '../core/areas/lineage.ts'
import type { Link } from '../core/link.ts'
import type { Query } from '../core/query.ts'
import { areaCodeOf } from './selectors.ts'
import type { State } from './state.ts'

export type Selection = Pick<State, 'link' | 'pending' | 'result' | 'area' | 'atlas' | 'cells'>

/** The link in another edition. A search for an area by its name becomes a link to the area. */
export function followEdition(state: Selection, edition: EditionId): Link {
  const { since, query: _query, left: _left, ...rest } = state.link
  const compared = sinceFor(since, edition)
  const query = followQuery(state, edition)
  return {
    ...rest,
    edition,
    compare: followCodes(state, edition),
    ...(compared ? { since: compared } : {}),
    ...(query ? { query } : {}),
  }
}

/** The areas that hold most of the people of those compared, as far as they are known. */
function followCodes({ link, atlas, cells }: Selection, edition: EditionId): readonly string[] {
  if (!atlas || !cells) return link.compare
  const codes = link.compare.map(code => {
    const area = atlas.get(link.edition, code)
    const main = area && mainShare(cells, area.gss, link.edition, edition)
    return (main && atlas.get(edition, main.gss)?.ods) ?? code
  })
  return [...new Set(codes)]
}

function followQuery({ link, pending, result, area, atlas, cells }: Selection, edition: EditionId): Query | undefined {
  const { query } = link
  // While a search is under way, what is selected belongs to the one before.
  const named = !pending && result?.kind === 'area' ? area : undefined
  const code = areaCodeOf(link)
  const chosen = named ?? (code ? atlas?.get(link.edition, code) : undefined)
  const main = chosen && cells && mainShare(cells, chosen.gss, link.edition, edition)
  if (!main) return query
  if (named || query?.kind === 'area') return { kind: 'area', code: main.gss }
  return query?.kind === 'text' ? { ...query, area: main.gss } : query
}

/** What changed is told since an edition before the one on screen: the one chosen, else the one just before. */
export function sinceFor(since: EditionId | undefined, edition: EditionId): EditionId | undefined {
  if (!since) return undefined
  return editionIndex(since) < editionIndex(edition) ? since : EDITION_IDS[editionIndex(edition) - 1]
}
