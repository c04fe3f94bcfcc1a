/** What is wrong with a text that should have been a postcode. Every reason given is true of the text. */
import { isOutcode } from '../postcode.ts'

export type InvalidReason =
  /** Does not start with one or two letters and a digit. */
  | 'outcode'
  /** The part after the space is not a digit and two letters. */
  | 'incode'
  /** Formed like a postcode, but begins with a letter that none begins with. */
  | 'first-letter'
  /** The same with a letter, in the first part, that never stands there. */
  | 'outcode-letter'
  /** The same with one of the letters that never stand in the second part. */
  | 'incode-letter'
  | 'too-long'
  | 'too-short'
  /** Holds letters that no postcode has. */
  | 'characters'
  /** A code of an area or a practice. */
  | 'code'
  /** A reference to the national grid, which is no latitude and longitude. */
  | 'grid'
  /** Several numbers and nothing else. */
  | 'numbers'
  /** England, or all of the country. */
  | 'wide'
  /** Nothing in it looks like a postcode. */
  | 'words'

export interface Fault {
  readonly reason: InvalidReason
  /** The letter that never stands where it stands. */
  readonly letter?: string
}

const FORM = /^([A-Z]{1,2}[0-9][0-9A-Z]?)([0-9][A-Z]{2})$/
const LONGEST = 7
/** `F81120`, `E09000001` */
const CODE = /^(?:[A-Z][0-9]{5}|[EWSNKJLM][0-9]{8})$/
/** `TL 456 123`, `TL456123`; easting and northing in metres */
const GRID = /^(?:[HNOST][A-HJ-Z] ?(?:[0-9]{6}|[0-9]{8}|[0-9]{10}|([0-9]+) [0-9]{2,5})|[0-9]{6} [0-9]{5,7})$/

export function faultOf(tokens: readonly string[]): Fault {
  const compact = tokens.join('')
  if (!/\p{N}/u.test(compact)) return { reason: 'words' }
  if (/[^A-Z0-9]/.test(compact)) return { reason: 'characters' }
  if (CODE.test(compact)) return { reason: 'code' }
  if (GRID.test(tokens.join(' '))) return { reason: 'grid' }
  if (tokens.length > 1 && /^[0-9]+$/.test(compact)) return { reason: 'numbers' }
  if (isWords(tokens)) return { reason: 'words' }
  const letter = letterFault(formedIn(tokens))
  if (letter) return letter
  if (compact.length > LONGEST)
    return { reason: tokens.some(token => /^\p{L}{3,}$/u.test(token)) ? 'words' : 'too-long' }
  if (compact.length < 2) return { reason: 'too-short' }
  if (!/^[A-Z]{1,2}[0-9]/.test(compact)) return { reason: 'outcode' }
  // The first part alone: the rest of such a postcode would not help.
  if (/^[QVX]/.test(compact)) return { reason: 'first-letter', letter: compact[0]! }
  if (compact.length < 5) return { reason: 'too-short' }
  return { reason: isOutcode(compact.slice(0, -3)) ? 'incode' : 'outcode' }
}

/** A line of an address: words, a number, and nothing that begins as a postcode does. */
function isWords(tokens: readonly string[]): boolean {
  return tokens.some(token => /^\p{L}{3,}$/u.test(token)) && !tokens.some(token => /^[A-Z]{1,2}[0-9]/.test(token))
}

/** The first stretch that has the form of a postcode, whatever its letters are. */
function formedIn(tokens: readonly string[]): RegExpExecArray | null {
  const pairs = tokens.map((token, at) => token + (tokens[at + 1] ?? ''))
  for (const text of [tokens.join(''), ...pairs, ...tokens]) {
    const match = FORM.exec(text)
    if (match) return match
  }
  return null
}

function letterFault(match: RegExpExecArray | null): Fault | undefined {
  if (!match) return undefined
  const [, outcode = '', incode = ''] = match
  if (/^[QVX]/.test(outcode)) return { reason: 'first-letter', letter: outcode[0]! }
  const last = /[CIKMOV]/.exec(incode)?.[0]
  if (last) return { reason: 'incode-letter', letter: last }
  const second = /^.([IJZ])/.exec(outcode)?.[1] ?? /[0-9]([A-Z])$/.exec(outcode)?.[1]
  return isOutcode(outcode) || !second ? undefined : { reason: 'outcode-letter', letter: second }
}
