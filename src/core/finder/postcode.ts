/**
 * Reading postcodes as people write them.
 *
 * A postcode is an outcode (`CM16`) and an incode (`6TN`); the incode's digit is the sector. The letters allowed in
 * each place are those of the Royal Mail's Programmer's Guide and of London's W1 before 2000; all 2.65 million published postcodes fit.
 */
import type { InvalidReason } from './result.ts'

export type ParsedPostcode =
  | { readonly kind: 'postcode'; readonly outcode: string; readonly incode: string; readonly text: string }
  | { readonly kind: 'sector'; readonly outcode: string; readonly sector: string; readonly text: string }
  | { readonly kind: 'outcode'; readonly outcode: string; readonly text: string }
  | { readonly kind: 'invalid'; readonly reason: InvalidReason; readonly suggestion?: string }

const OUTCODE = new RegExp(
  [
    '[A-PR-UWYZ][0-9]{1,2}', // M1, B33
    '[A-PR-UWYZ][A-HK-Y][0-9]{1,2}', // LS1, CM16
    '[A-PR-UWYZ][0-9][A-HJKMNPR-Y]', // W1A, and W1M, W1N, W1R, W1V, W1X, W1Y of before 2000
    '[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY]', // EC1A
    'GIR', // GIR 0AA, the Girobank's
  ]
    .map(form => `^${form}$`)
    .join('|'),
)
const INCODE = /^[0-9][ABD-HJLNP-UW-Z]{2}$/

/** A text longer than this, spaces apart, cannot be a postcode, however it was meant. */
const LONGEST = 7
/** Beyond this many characters a text is not looked at more closely: it may be ten megabytes. */
const LONGEST_TEXT = 200

/**
 * Reads a postcode, sector or outcode in any case and spacing.
 *
 * Nothing is ever corrected silently: where letter O or I stands for a digit (or a digit for a letter), the result is
 * `invalid` with the likely postcode as `suggestion`.
 */
export function parsePostcode(text: string): ParsedPostcode {
  if (text.length > LONGEST_TEXT) return { kind: 'invalid', reason: 'too-long' }
  // Before the capitals: those of ſ and ı are letters of postcodes.
  if (/[^A-Za-z0-9\s]/.test(text)) return { kind: 'invalid', reason: 'characters' }
  const words = text.toUpperCase().split(/\s+/).filter(Boolean)
  const compact = words.join('')
  if (compact.length > LONGEST) return { kind: 'invalid', reason: 'too-long' }
  if (compact.length < 2) return { kind: 'invalid', reason: 'too-short' }
  const read = readCompact(compact, words)
  if (read) return read
  const suggestion = suggest(compact, words)
  return { kind: 'invalid', reason: blame(compact), ...(suggestion === undefined ? {} : { suggestion }) }
}

/**
 * True when a text without a match among names and codes was most likely meant as a postcode, and so deserves to hear
 * what is wrong with it as one: it has a digit, or becomes a postcode by a correction.
 */
export function looksLikePostcode(text: string): boolean {
  if (/[0-9]/.test(text.slice(0, LONGEST_TEXT))) return true
  const parsed = parsePostcode(text)
  return parsed.kind === 'invalid' && parsed.suggestion !== undefined
}

function readCompact(compact: string, words: readonly string[]): ParsedPostcode | undefined {
  const outcode = compact.slice(0, -3)
  const incode = compact.slice(-3)
  if (INCODE.test(incode) && OUTCODE.test(outcode)) {
    return { kind: 'postcode', outcode, incode, text: `${outcode} ${incode}` }
  }
  // "CM1 6" is a sector and "CM16" an outcode: only the space tells them apart.
  const spaced = words.length === 2 && words[1]!.length === 1
  if (!spaced && OUTCODE.test(compact)) return { kind: 'outcode', outcode: compact, text: compact }
  const area = compact.slice(0, -1)
  const sector = compact.slice(-1)
  if (OUTCODE.test(area) && /[0-9]/.test(sector) && (spaced || words.length === 1)) {
    return { kind: 'sector', outcode: area, sector, text: `${area} ${sector}` }
  }
  return undefined
}

const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', '0': 'O', '1': 'I' }

/** The postcode that needs the fewest exchanges of O and 0, I and 1; fewest first, so the first that reads is it. */
function suggest(compact: string, words: readonly string[]): string | undefined {
  const places = [...compact].flatMap((char, place) => (char in LOOKALIKES ? [place] : []))
  const choices = Array.from({ length: 2 ** places.length - 1 }, (_, bits) => bits + 1)
  choices.sort((a, b) => countBits(a) - countBits(b) || a - b)
  for (const bits of choices) {
    const chars = [...compact]
    places.forEach((place, bit) => {
      if (bits & (1 << bit)) chars[place] = LOOKALIKES[chars[place]!]!
    })
    const read = readCompact(chars.join(''), words)
    if (read && read.kind !== 'invalid') return read.text
  }
  return undefined
}

function countBits(bits: number): number {
  return bits === 0 ? 0 : (bits & 1) + countBits(bits >> 1)
}

function blame(compact: string): InvalidReason {
  if (!/^[A-Z]{1,2}[0-9]/.test(compact)) return 'outcode'
  if (compact.length < 5) return 'too-short'
  return OUTCODE.test(compact.slice(0, -3)) ? 'incode' : 'outcode'
}
