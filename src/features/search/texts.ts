import { type EditionId, editionOf } from '../../core/areas/editions.ts'
import type { FinderResult } from '../../core/finder/result.ts'
import { excerpt } from '../../core/format.ts'
import type { LinkProblem } from '../../core/link.ts'
import type { LocationProblem } from '../../data/location.ts'
import { anAreaWord, areaWord } from '../../words/editions.ts'

export const SEARCH = {
  submit: 'Find',
  /** Before what was asked, for a screen reader. */
  asked: 'You asked about',
  change: 'Change',
  myLocation: 'Use my location',
  asking: 'Finding where you are…',
  roughly: 'how well your device knows where you are',
  didYouMean: 'Did you mean',
  toMap: 'Find it on the map',
  toList: 'Choose from the list',
}

export const RECENTS = {
  heading: 'Recent searches',
  where: 'Kept on this device only.',
  clear: 'Clear them',
}

/** `Postcode, place or CCG` */
export function labelOf(edition: EditionId): string {
  return `Postcode, place or ${areaWord(edition)}`
}

const EXAMPLES = { ccg: 'West Essex', sicbl: '07H', icb: 'Essex' } as const

export function hintOf(edition: EditionId): string {
  return `For example CM16 6TN, Harlow, ${EXAMPLES[editionOf(edition).kind]}, or the name of a GP practice`
}

export function emptyWords(edition: EditionId): string {
  return `Enter a postcode, place, GP practice or ${areaWord(edition)}`
}

type Of<K extends FinderResult['kind']> = Extract<FinderResult, { kind: K }>

export function unknownWords({ postcode, missing }: Of<'unknown'>): string {
  if (missing) return `There is no postcode that starts with ${missing}. Check it, or find it another way.`
  if (!/[A-Z]{2}$/.test(postcode)) {
    return `We know no postcode that starts with ${postcode}. Check it, or find it another way.`
  }
  return `We do not know the postcode ${postcode}. It may be new, or mistyped. Check it, or find it another way.`
}

export function nothingWords(text: string, edition: EditionId): string {
  return `We found no place, GP practice or ${areaWord(edition)} called “${excerpt(text, 60)}”. Check the spelling, or try a postcode.`
}

export const LOCATION: Readonly<Record<LocationProblem, string>> = {
  refused:
    'Your browser did not let us see where you are. You can allow it in your browser’s settings, type a postcode or place above, or click the map.',
  unavailable: 'Your device could not tell where you are. Type a postcode or place above, or click the map.',
  slow: 'Your device took too long to tell where you are. Try again, type a postcode or place above, or click the map.',
}

const PARAMS: Readonly<Record<Exclude<LinkProblem['param'], 'area' | 'q'>, string>> = {
  at: 'has a position that we cannot read',
  practice: 'asks for a GP practice by its code, which we cannot look up',
  region: 'has a code that is not one of an NHS region, local office or STP of April 2017',
  edition: 'names an edition that we do not know; you see April 2017',
  left: 'names an edition that we do not know',
  since: 'asks what changed since an edition that is not an earlier one',
  compare: 'has codes to compare that we cannot read',
  view: 'asks for a view that we do not have',
  layer: 'asks for a map colouring that we do not have',
  map: 'has a map position that we cannot read',
}

export function problemWords({ param, value, isSecond, isTooMany }: LinkProblem, edition: EditionId): string {
  if (isSecond) return `This page’s link has more than one “${param}”. We used the first, not “${excerpt(value, 40)}”.`
  if (isTooMany) return `We can compare three at most. This page’s link has more: we left out ${excerpt(value, 40)}.`
  const what = param === 'area' ? `has a code that is not one of ${anAreaWord(edition)} of this edition` : PARAMS[param]
  return `This page’s link ${what} (“${excerpt(value, 40)}”).`
}

/** Said whenever the suggestions change, also when their number does not. Short enough for a phone. */
export function countWords(names: readonly string[]): string {
  const [first] = names
  if (first === undefined) return 'No suggestions.'
  return names.length === 1 ? `1 suggestion. ${first}.` : `${names.length} suggestions. First: ${first}.`
}
