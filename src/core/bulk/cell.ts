/** What one cell of a table asks for. */
import { parsePostcode } from '../finder/postcode.ts'
import { withPlainBlanks } from '../finder/reading/blanks.ts'
import { saysNothing } from '../finder/reading/cleanText.ts'
import { readText } from '../finder/reading/readText.ts'
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

/** True for text in which there is nothing to see. */
export function isBlank(text: string): boolean {
  return text === '' || text.replace(INVISIBLE, '').trim() === ''
}

/** True for text in which there is nothing to see, and for words that say so. */
export function isNothing(text: string): boolean {
  return isBlank(text) || saysNothing(text)
}

/** True for the second half of a postcode. */
export function isIncode(text: string): boolean {
  return /^\s*[0-9][A-Z]{2}\s*$/i.test(text)
}

export function readCell(raw: string): Cell {
  const text = withPlainBlanks(raw)
  if (isBlank(text)) return { text: '', kind: 'empty' }
  const position = readPosition(text)
  if (position) return position
  // Fast path: files of a million rows are mostly this.
  const plain = parsePostcode(text)
  if (plain?.kind === 'postcode') return { text: plain.text, kind: 'postcode' }
  if (isNothing(text)) return { text: '', kind: 'empty' }
  if (text.length > LONGEST) return { text, kind: 'other' }
  const signs = text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const reading = readText(text)
  if (reading.kind === 'point') return { text: `${reading.point.lat},${reading.point.long}`, kind: 'position' }
  if (reading.kind === 'part' && reading.isAlone) return { text: reading.part.text, kind: 'part' }
  if (reading.kind !== 'postcodes' || reading.postcodes.length > 1) return { text: signs || text, kind: 'other' }
  const [only] = reading.postcodes
  const isAlone = signs.replaceAll(' ', '').toUpperCase() === `${only!.outcode}${only!.incode}`
  return { text: only!.text, kind: 'postcode', ...(!isAlone && { isFromText: true as const }) }
}
