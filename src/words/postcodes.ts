import type { FinderResult } from '../core/finder/result.ts'

const EXAMPLE = 'A full postcode looks like CM16 6TN.'

/** What is wrong with a text that is not a postcode, with an example of one. */
export function invalidWords({
  reason,
  letter,
}: Pick<Extract<FinderResult, { kind: 'invalid' }>, 'reason' | 'letter'>): string {
  const words: Readonly<Record<typeof reason, string>> = {
    outcode: 'This is not a postcode: the first part must start with one or two letters, then a number.',
    incode: 'This is not a postcode: the second part must be a number, then two letters.',
    'first-letter': `No postcode starts with the letter ${letter}.`,
    'outcode-letter': `No postcode has the letter ${letter} at that point of its first part.`,
    'incode-letter': `The last two letters of a postcode are never ${letter}.`,
    'too-long': 'This is too long for a postcode.',
    'too-short': 'This is too short for a postcode.',
    characters: 'A postcode has plain letters and numbers only, A to Z and 0 to 9.',
    code: 'We know no CCG, ICB or GP practice with this code.',
    grid: 'This is a grid reference. Enter latitude and longitude instead, such as 51.7043, 0.1239.',
    numbers: 'There are only numbers in this. A position is latitude, then longitude: 51.7043, 0.1239.',
    wide: 'This does not say which part of England you mean.',
    words: 'There is no postcode in this, and we do not know streets. Enter a postcode or a town.',
  }
  return `${words[reason]} ${EXAMPLE}`
}
