/** From a text to an outcome. */
import type { Atlas } from '../core/areas/atlas.ts'
import { type EditionId, editionIndex } from '../core/areas/editions.ts'
import { parsePoint } from '../core/finder/point.ts'
import { looksLikePostcode, parsePostcode } from '../core/finder/postcode.ts'
import { exactMatches, type Place, type Suggestion } from '../core/finder/search.ts'
import { otherMatch, suggestAll } from '../core/finder/searchEditions.ts'
import type { CellProperties } from '../core/geo.ts'
import type { Services } from '../data/services.ts'
import type { Outcome } from './state.ts'

export interface Question {
  readonly text: string
  readonly edition: EditionId
  /** Waits for the areas; a postcode does not need to. */
  readonly atlas: () => Promise<Atlas>
  readonly cells: () => Promise<readonly CellProperties[]>
}

/** Rejects with `GeoFileError` when a file that the answer needs does not arrive. */
export async function answerText(question: Question, services: Services): Promise<Outcome> {
  const { text, edition } = question
  if (!text.trim()) return { kind: 'answer', answer: { kind: 'empty' } }
  if (parsePoint(text) || parsePostcode(text).kind === 'postcode') return find(text, services)

  const atlas = await question.atlas()
  const areas = atlas.in(edition)
  const other = otherMatch(text, atlas, edition)
  if (/[0-9]/.test(text)) {
    // Only a code has digits among names; every other text with one was meant as a postcode.
    const [code] = exactMatches(text, areas, [])
    if (code) return take(code, services)
    return other ? { kind: 'other', ...other } : find(text, services)
  }

  const places = await services.places().catch((error: unknown) => ({ error }))
  const known = 'error' in places ? [] : places
  const exact = await merge(exactMatches(text, areas, known), question, services)
  if (exact.length === 1) return take(exact[0]!, services)
  if (!exact.length && other) return { kind: 'other', ...other }
  const options = exact.length ? exact : suggestAll(text, atlas, edition, known)
  if (options.length) return { kind: 'choose', options }
  if ('error' in places) throw places.error
  return looksLikePostcode(text) ? find(text, services) : { kind: 'nothing' }
}

/** A harbour town's position can lie just outside the coast, metres. */
const HARBOUR = 500

export async function answerPlace(place: Place, services: Services): Promise<Outcome> {
  const answer = await services.finder.at(place.point)
  if (answer.kind !== 'abroad' || !answer.nearest || answer.nearest.metres > HARBOUR) {
    return { kind: 'answer', answer, place }
  }
  return { kind: 'answer', answer: { kind: 'point', point: place.point, cell: answer.nearest.cell }, place }
}

async function find(text: string, services: Services): Promise<Outcome> {
  return { kind: 'answer', answer: await services.finder.find(text) }
}

async function take(match: Suggestion, services: Services): Promise<Outcome> {
  return match.kind === 'area' ? match : answerPlace(match.place, services)
}

/** A city and the CCG that has its name and holds it are one answer: the CCG. */
async function merge(exact: Suggestion[], question: Question, services: Services): Promise<Suggestion[]> {
  const area = exact.find(match => match.kind === 'area')
  const places = exact.filter(match => match.kind === 'place')
  if (!area || !places.length) return exact
  const cells = await question.cells()
  const codes = await Promise.all(
    places.map(async ({ place }) => {
      const answer = await services.finder.at(place.point)
      return answer.kind === 'point' ? cells[answer.cell]?.areas[editionIndex(question.edition)] : undefined
    }),
  )
  return codes.every(code => code === area.area.gss) ? [area] : exact
}
