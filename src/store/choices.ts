/** From what a person chooses to the link that asks for it. */
import { type EditionId, editionIndex } from '../core/areas/editions.ts'
import type { NameMatch } from '../core/finder/names/read.ts'
import type { Area, Point } from '../core/geo.ts'
import { inChosenEdition, type Link, withQuery } from '../core/link.ts'
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

/** An area that only another edition has. The edition that the person chose stays in the link, for the next search. */
export function linkToEdition(link: Link, area: Area, edition: EditionId): Link {
  const { since: _since, left: _left, ...rest } = withQuery(link, { kind: 'area', code: area.gss })
  const since = sinceFor(link.since, edition)
  const { edition: chosen } = inChosenEdition(link)
  return { ...rest, edition, ...(chosen !== edition && { left: chosen }), ...(since && { since }) }
}

/** A place or a hospital by its name and its position, because others may have the name; a practice by its code. */
export function linkToMatch(link: Link, match: NameMatch): Link {
  if (match.kind === 'practice') return withQuery(link, { kind: 'practice', code: match.practice.ods })
  if (match.kind === 'region') return withQuery(link, { kind: 'text', text: match.region.name })
  const { name, point } = match.kind === 'place' ? match.place : match.hospital
  return withQuery(link, { kind: 'text', text: name, at: point })
}

/** A click leaves a map that the person has moved where it is. */
export function linkToClick(link: Link, point: Point): Link {
  return { ...withQuery(link, pointQuery(point)), ...(link.map && { map: link.map }) }
}
