/** Why a text is not a postcode. */
import type { InvalidReason } from '../core/finder/result.ts'

const EXAMPLE = 'A full postcode looks like CM16 6TN.'

export const INVALID: Readonly<Record<InvalidReason, string>> = {
  outcode: `This is not a postcode: the first part must start with one or two letters, then a number. ${EXAMPLE}`,
  incode: `This is not a postcode: the second part must be a number, then two letters. ${EXAMPLE}`,
  'too-long': `This is too long for a postcode. ${EXAMPLE}`,
  'too-short': `This is too short for a postcode. ${EXAMPLE}`,
  characters: `A postcode has letters and numbers only. ${EXAMPLE}`,
}
