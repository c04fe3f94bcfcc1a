/** From what a person chooses to the link that asks for it. */
import { type EditionId, editionIndex } from '../core/areas/editions.ts'
import { exactMatches, type Place } from '../core/finder/search.ts'
import type { Area } from '../core/geo.ts'
import { type Link, withQuery } from '../core/link.ts'
import { pointQuery, type Query } from '../core/query.ts'
import { sinceFor } from './followEdition.ts'
import { cellsOf } from './selectors.ts'
import type { State } from './state.ts'

/** One of the areas that the result leaves to choose from stays with its text; any other area is asked for by its code. */
export function linkToArea({ link, result, cells }: State, area: Area): Link {
  const { query } = link
  const index = editionIndex(link.edition)
  const isOffered = result && cellsOf(result).some(cell => cells?.[cell]?.areas[index] === area.gss)
  const chosen: Query =
    isOffered && query?.kind === 'text' ? { ...query, area: area.gss } : { kind: 'area', code: area.gss }
  return withQuery(link, chosen)
}

/** An area that only another edition has. */
export function linkToEdition(link: Link, area: Area, edition: EditionId): Link {
  const { since: _since, ...rest } = withQuery(link, { kind: 'area', code: area.gss })
  const since = sinceFor(link.since, edition)
  return { ...rest, edition, ...(since && { since }) }
}

/** A place by its name, and by its position where the name means something else, too. */
export function linkToPlace({ link, atlas, places }: State, { name, point }: Place): Link {
  const isOne = exactMatches(name, atlas?.in(link.edition) ?? [], places ?? []).length === 1
  return withQuery(link, { kind: 'text', text: name, ...(!isOne && { at: point }) })
}

/** A click leaves a map that the person has moved where it is. */
export function linkToClick(link: Link, point: Place['point']): Link {
  return { ...withQuery(link, pointQuery(point)), ...(link.map && { map: link.map }) }
}
