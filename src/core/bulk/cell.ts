/** What one cell of a table asks for. */
import { parsePostcode } from '../finder/postcode.ts'
import { readPosition } from './position.ts'

export interface Cell {
  /** As the finder takes it; empty for a cell without anything that can be seen. */
  readonly text: string
  /** What it was read as; `other` where it has no postcode and no position. */
  readonly kind: 'empty' | 'postcode' | 'position' | 'part' | 'other'
  /** True when the postcode stands among other words. */
  readonly isFromText?: boolean
  /** True when longitude stood before latitude. */
  readonly isSwapped?: boolean
}

/** Control characters but blanks, signs without width, marks of direction, selectors of a sign's look. */
const INVISIBLE = /\p{Cf}|\u034f|[\ufe00-\ufe0f]|(?![\t\n\v\f\r])\p{Cc}/gu
/** Longer cells are not looked into: no address is that long. */
const LONGEST = 500
const POSTCODE = /(?<![\p{L}\p{N}])([A-Z]{1,2}[0-9][0-9A-Z]?|GIR)[^\p{L}\p{N}]{0,3}([0-9][A-Z]{2})(?![\p{L}\p{N}])/giu

/** True for text in which there is nothing to see. */
export function isBlank(text: string): boolean {
  return text === '' || text.replace(INVISIBLE, '').trim() === ''
}

/** True for the second half of a postcode. */
export function isIncode(text: string): boolean {
  return /^\s*[0-9][A-Z]{2}\s*$/i.test(text)
}

export function readCell(text: string): Cell {
  if (isBlank(text)) return { text: '', kind: 'empty' }
  const position = readPosition(text)
  if (position) return position
  const plain = parsePostcode(text)
  if (plain.kind === 'postcode') return { text: plain.text, kind: 'postcode' }
  if (text.length > LONGEST) return { text, kind: 'other' }
  const clean = text.replace(INVISIBLE, '').normalize('NFKC')
  const signs = clean.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const own = parsePostcode(signs)
  if (own.kind === 'postcode') return { text: own.text, kind: 'postcode' }
  if (own.kind !== 'invalid') return { text: own.text, kind: 'part' }
  const inside = new Set<string>()
  for (const [, outcode = '', incode = ''] of clean.matchAll(POSTCODE)) {
    const parsed = parsePostcode(`${outcode} ${incode}`)
    if (parsed.kind === 'postcode') inside.add(parsed.text)
  }
  const [only] = inside
  return inside.size === 1
    ? { text: only!, kind: 'postcode', isFromText: true }
    : { text: signs || text, kind: 'other' }
}
