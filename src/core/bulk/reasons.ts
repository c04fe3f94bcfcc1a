/** Why a row has no answer, as text of the column `ccg_finder_reason`. Plain ASCII, so that any reader shows them. */
import type { Elsewhere, FinderResult, InvalidReason } from '../finder/result.ts'

const LONG = 'This row has more columns than the others. What is too much is in its last column.'

const COUNTRIES: Readonly<Record<Elsewhere, string>> = {
  wales: 'in Wales',
  scotland: 'in Scotland',
  'northern-ireland': 'in Northern Ireland',
  'channel-islands': 'in the Channel Islands',
  'isle-of-man': 'on the Isle of Man',
}

const FAULTS: Readonly<Record<InvalidReason, (letter: string) => string>> = {
  outcode: () => 'A postcode must start with one or two letters and a number.',
  incode: () => 'A postcode must end with a number and two letters.',
  'first-letter': letter => `No postcode starts with the letter ${letter}.`,
  'outcode-letter': letter => `No postcode has the letter ${letter} at that point of its first part.`,
  'incode-letter': letter => `The last two letters of a postcode are never ${letter}.`,
  'too-long': () => 'This is too long to be a postcode.',
  'too-short': () => 'This is too short to be a postcode.',
  characters: () => 'This has characters that no postcode has.',
  code: () => 'This is a code of an area or a practice, not a postcode.',
  grid: () => 'This is a grid reference. Give latitude and longitude instead.',
  numbers: () => 'There are only numbers in this.',
  wide: () => 'All CCGs were in England.',
  words: () => 'This is not a postcode.',
}

/** What of a row matters beside its answer. */
export interface AboutRow {
  /** More cells than columns. */
  readonly isLong?: boolean
  /** Its cells end before the place of its postcode. */
  readonly isShort?: boolean
  /** Asked about by latitude and longitude, in two columns. */
  readonly isPosition?: boolean
}

/** Empty for a row with an answer that is as wide as the table. */
export function reasonFor(answer: FinderResult, about: AboutRow = {}): string {
  return [wordsFor(answer, about), about.isLong ? LONG : ''].filter(Boolean).join(' ')
}

function wordsFor(answer: FinderResult, { isShort, isPosition }: AboutRow): string {
  const what = isPosition ? 'position' : 'postcode'
  switch (answer.kind) {
    case 'postcode':
      return ''
    case 'point':
      if (answer.water === undefined) return ''
      return `This is water; the nearest CCG is ${Math.round(answer.water)} m away.`
    case 'empty':
      if (isShort) return `This row ends before the column with the ${what}. A line break in a cell may have cut it.`
      return `There is no ${what} in this row.`
    case 'invalid': {
      if (isPosition) return 'This is not a latitude and a longitude.'
      const why = FAULTS[answer.reason](answer.letter ?? '')
      return answer.suggestion ? `${why} Did you mean ${answer.suggestion}?` : why
    }
    case 'unknown':
      if (answer.missing) {
        const meant = answer.suggestion ? ` Did you mean ${answer.suggestion}?` : ''
        return `There is no postcode that starts with ${answer.missing}.${meant}`
      }
      return 'We do not know this postcode. It may be new, or mistyped.'
    case 'unplaced':
      return 'This is an English postcode, but nobody publishes where it is.'
    case 'partial':
      return 'This is only the first part of a postcode.'
    case 'several':
      return 'There is more than one postcode in this row.'
    case 'special':
      return `This code is no place in England${answer.special.meaning && `: it stands for ${answer.special.meaning}`}.`
    case 'elsewhere':
      return `${answer.code} is ${answer.country ? COUNTRIES[answer.country] : 'not in England'}. CCGs were in England only.`
    case 'abroad':
      return 'This point is outside England.'
  }
}
