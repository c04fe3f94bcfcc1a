/** From a text to a result. */
import { type EditionId, editionIndex } from '../core/areas/editions.ts'
import { formatPoint } from '../core/finder/point.ts'
import { looksLikePostcode, parsePostcode } from '../core/finder/postcode.ts'
import type { Result } from '../core/finder/result.ts'
import { exactMatches, type Place, type Suggestion } from '../core/finder/search.ts'
import { otherMatch, suggestAll } from '../core/finder/searchEditions.ts'
import type { Point } from '../core/geo.ts'
import type { Services } from '../data/services.ts'

export interface TextQuestion {
  readonly text: string
  readonly edition: EditionId
  /** Which of several places of that name is meant. */
  readonly at?: Point
}

/** Rejects with `GeoFileError` when a file that the answer needs does not arrive. */
export async function answerText(question: TextQuestion, services: Services): Promise<Result> {
  const { text, edition, at } = question
  // A postcode does not wait for the names.
  if (parsePostcode(text).kind === 'postcode') return services.finder.find(text)

  const atlas = await services.atlas()
  const areas = atlas.in(edition)
  const other = otherMatch(text, atlas, edition)
  if (/[0-9]/.test(text)) {
    // Only a code has digits among names; every other text with one was meant as a postcode.
    const [code] = exactMatches(text, areas, [])
    if (code) return take(code, services)
    return other ? { kind: 'other', ...other } : services.finder.find(text)
  }

  const places = await services.places().catch((error: unknown) => ({ error }))
  if (at && 'error' in places) throw places.error
  const known = 'error' in places ? [] : places
  const matches = exactMatches(text, areas, known)
  const chosen = matches.find(match => isAt(match, at))
  const exact = chosen ? [chosen] : await merge(matches, edition, services)
  if (exact.length === 1) return take(exact[0]!, services)
  if (!exact.length && other) return { kind: 'other', ...other }
  const options = exact.length ? exact : suggestAll(text, atlas, edition, known)
  if (options.length) return { kind: 'choose', text, options }
  if ('error' in places) throw places.error
  return looksLikePostcode(text) ? services.finder.find(text) : { kind: 'nothing', text }
}

/** A harbour town's position can lie just outside the coast, metres. */
const HARBOUR = 500

async function answerPlace(place: Place, services: Services): Promise<Result> {
  const { point } = place
  const result = await services.finder.at(point)
  if (result.kind === 'point') return { ...result, place }
  const isHarbour = result.kind === 'abroad' && result.nearest && result.nearest.metres <= HARBOUR
  return isHarbour ? { kind: 'point', point, cell: result.nearest.cell, place } : result
}

async function take(match: Suggestion, services: Services): Promise<Result> {
  return match.kind === 'area' ? match : answerPlace(match.place, services)
}

/** True for the place that the link chooses of several with one name. */
function isAt(match: Suggestion, at: Point | undefined): boolean {
  return match.kind === 'place' && at !== undefined && formatPoint(match.place.point) === formatPoint(at)
}

/** A city and the CCG that has its name and holds it are one answer: the CCG. */
async function merge(exact: Suggestion[], edition: EditionId, services: Services): Promise<Suggestion[]> {
  const area = exact.find(match => match.kind === 'area')
  const places = exact.filter(match => match.kind === 'place')
  if (!area || !places.length) return exact
  const cells = await services.finder.cells()
  const codes = await Promise.all(
    places.map(async ({ place }) => {
      const result = await services.finder.at(place.point)
      return result.kind === 'point' ? cells[result.cell]?.areas[editionIndex(edition)] : undefined
    }),
  )
  return codes.every(code => code === area.area.gss) ? [area] : exact
}
