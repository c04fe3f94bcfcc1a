/**
 * The one reader of what people ask: the box, links, the command line and files of postcodes all come here. It finds
 * positions, postcodes, parts of postcodes and codes that are no place in any text, and leaves names to others.
 */
import type { Point } from '../../geo.ts'
import { parsePoint } from '../point.ts'
import { isIncode, isOutcode, type PartOfPostcode, readPart, readWhole, type WholePostcode } from '../postcode.ts'
import { cleanText, LONGEST_TEXT, saysNothing, tokensOf } from './cleanText.ts'
import { correctionsOf } from './corrections.ts'
import { type Fault, faultOf } from './faults.ts'
import { type SpecialCode, specialIn } from './special.ts'

export type Reading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'special'; readonly special: SpecialCode }
  /** Well-formed postcodes that the text holds, each once, in its order; the directory tells which of them exist. */
  | { readonly kind: 'postcodes'; readonly postcodes: readonly WholePostcode[] }
  /** `isAlone` when the text is nothing else; otherwise a name in the text may say more. */
  | { readonly kind: 'part'; readonly part: PartOfPostcode; readonly isAlone: boolean }
  /** No postcode: a name, or a mistake. The corrections are well formed; the directory tells which of them exist. */
  | { readonly kind: 'other'; readonly fault: Fault; readonly corrections: readonly string[] }

export function readText(text: string): Reading {
  if (text.length > LONGEST_TEXT) {
    return text.trim() ? { kind: 'other', fault: { reason: 'too-long' }, corrections: [] } : { kind: 'empty' }
  }
  const clean = cleanText(text)
  if (!clean || saysNothing(clean)) return { kind: 'empty' }
  const point = parsePoint(clean)
  if (point) return { kind: 'point', point }
  const tokens = unglued(tokensOf(clean))
  const special = specialIn(tokens)
  if (special) return { kind: 'special', special }
  const postcodes = postcodesIn(tokens)
  if (postcodes.length > 0) return { kind: 'postcodes', postcodes }
  const part = partIn(tokens)
  if (part) return { kind: 'part', ...part }
  return { kind: 'other', fault: faultOf(tokens), corrections: correctionsOf(tokens) }
}

/**
 * A postcode is one token, or two of which the first is an outcode and the second an incode: `zzz99LS1 1UR` holds none.
 * A text that is nothing but a postcode may be spaced in any way.
 */
function postcodesIn(tokens: readonly string[]): WholePostcode[] {
  const found = new Map<string, WholePostcode>()
  const add = (whole: WholePostcode | undefined) => whole && found.set(whole.text, whole)
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1] ?? ''
    if (isOutcode(token) && isIncode(next) && !isOrdinal(tokens, at + 1)) add(readWhole(token + next))
    else add(readWhole(token))
  }
  add(readWhole(tokens.join('')))
  return [...found.values()]
}

const GLUED = /^([0-9][A-Z]{2})([A-Z]{1,2}[0-9][0-9A-Z]?)$/

/** Parts two postcodes without a sign between them: `CM16 6TNCM16 6TN`. */
function unglued(tokens: readonly string[]): string[] {
  return tokens.flatMap((token, at) => {
    const [, incode = '', outcode = ''] = GLUED.exec(token) ?? []
    const isBetween = isOutcode(tokens[at - 1] ?? '') && isIncode(tokens[at + 1] ?? '')
    return isBetween && isIncode(incode) && isOutcode(outcode) ? [incode, outcode] : [token]
  })
}

const ORDINAL = /^(?:1ST|2ND|3RD|[4-9]TH)$/
const COUNTED = /^(?:FLOORS?|FLR?|LEVEL|STOREY|AVE|AVENUE|ST|STREET|RD|ROAD|LANE|LN|DRIVE|CLOSE|ROW|TERRACE|WAY)$/
const UNITS = /^(?:UNIT|FLAT|APT|APARTMENT|SUITE|ROOM|BLOCK|STUDIO|OFFICE|SHOP|BAY|PLOT|HANGAR|GATE)$/

/** Floors and avenues are counted: the flat N1 on the `1ST Floor` is in no postcode N1 1ST. */
function isOrdinal(tokens: readonly string[], at: number): boolean {
  return ORDINAL.test(tokens[at] ?? '') && COUNTED.test(tokens[at + 1] ?? '')
}

/** The number of a flat or unit has the form of an outcode. */
function isUnit(tokens: readonly string[], at: number): boolean {
  return UNITS.test(tokens[at - 1] ?? '') || isOrdinal(tokens, at + 1)
}

const AREA = /^[A-Z]{1,2}$/
/** What follows an outcode and was meant as an incode, though it is none: `6T`, `OTN`. */
const MISTYPED = /^(?:[0-9].{1,3}|[OIL][A-Z]{2})$/u

function partIn(tokens: readonly string[]): { part: PartOfPostcode; isAlone: boolean } | undefined {
  const whole = readPart(tokens)
  if (whole) return { part: whole, isAlone: true }
  const [first = ''] = tokens
  if (tokens.length === 1 && AREA.test(first)) return { part: { kind: 'area', text: first }, isAlone: true }
  const last = tokens.slice(-2)
  const sector = last.length === 2 && last[1]!.length === 1 ? readPart(last) : undefined
  const outcodes = [...new Set(tokens.filter((token, at) => isOutcode(token) && !isUnit(tokens, at)))]
  // With two of them it is not clear which was meant.
  if (outcodes.length !== 1) return undefined
  const [outcode] = outcodes as [string]
  const next = tokens[tokens.lastIndexOf(outcode) + 1] ?? ''
  if (MISTYPED.test(next) || (tokens.length === 2 && next.length === 3)) return undefined
  return { part: sector ?? { kind: 'outcode', outcode, text: outcode }, isAlone: false }
}
