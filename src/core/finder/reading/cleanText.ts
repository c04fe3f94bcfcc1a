/** Cleans texts from forms, links and documents of invisible characters. */

import { withPlainBlanks } from './blanks.ts'

/** Longer texts are cut; the longest address is far shorter. */
export const LONGEST_TEXT = 500

/** Soft hyphen, zero-width signs, marks of direction, joiners, byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const FULL_WIDTH = /[\uff01-\uff5e]/g
/** What programs and people write for nothing. */
const NOTHING =
  /^(?:null|\\n|#?n\/?a!?|#(?:null|ref|value|name\??|div\/0)!?|none|nil|nan|unknown|not (?:known|given|stated|available|applicable|recorded)|no (?:postcode|address)|missing|tb[ac]|\(?blank\)?|[-–—.?*_\s]+)$/i
const ESCAPE = /%[0-9a-f]{2}/i

/** Decodes escapes of a link that was escaped twice, and removes signs without width. Blanks become spaces. */
export function cleanText(text: string): string {
  return withPlainBlanks(decodeEscapes(text))
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim()
}

/** True where nothing was given: `n/a`, `#REF!`, a dash. */
export function saysNothing(text: string): boolean {
  return text.length < 20 && NOTHING.test(text.trim())
}

function decodeEscapes(text: string): string {
  if (!ESCAPE.test(text)) return text
  try {
    const once = decodeURIComponent(text.replaceAll('+', ' '))
    return ESCAPE.test(once) ? decodeURIComponent(once) : once
  } catch {
    return text
  }
}

/**
 * Runs of letters and digits, in capitals where they are plain ASCII. Others stay as they are: the capitals of ſ and ı
 * would be letters of postcodes.
 */
export function tokensOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(token =>
    /^[a-z0-9]+$/i.test(token) ? token.toUpperCase() : token,
  )
}
