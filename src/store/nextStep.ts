/** Decides what a new link needs, given what was asked before. Pure, so that every case can be read and tested together. */
import type { Result } from '../core/finder/result.ts'
import { askedOf, type Link } from '../core/link.ts'
import { isSameButArea } from '../core/query.ts'
import type { State } from './state.ts'

export type Step =
  /** The same is asked: only the URL changes. */
  | { readonly kind: 'stay' }
  /** The answer is known; which area it selects may be another. */
  | { readonly kind: 'select'; readonly result: Result | undefined }
  /** Something else is asked, and files may be needed to know. */
  | { readonly kind: 'answer' }

export function nextStep(state: State, link: Link): Step {
  const before = state.link
  const { query, edition } = link
  if (askedOf(before) === askedOf(link)) return { kind: 'stay' }
  if (!query || query.kind === 'region') return { kind: 'select', result: undefined }
  const { atlas, cells, result, pending, error } = state
  if (!atlas || !cells || pending || error) return { kind: 'answer' }
  if (edition !== before.edition && query.kind === 'area') {
    const area = atlas.get(edition, query.code)
    return area ? { kind: 'select', result: { kind: 'area', area } } : { kind: 'answer' }
  }
  const isSame = result && isSameButArea(before.query, query) && (edition === before.edition || isInAllEditions(result))
  return isSame ? { kind: 'select', result } : { kind: 'answer' }
}

/** True for what is answered by its cell alone; names and codes mean other things in other editions. */
function isInAllEditions(result: Result): boolean {
  return (
    result.kind === 'postcode' ||
    result.kind === 'practice' ||
    (result.kind === 'point' && !result.place && !result.hospital)
  )
}
