/**
 * The grammar of postcodes.
 *
 * A postcode is an outcode (`CM16`) and an incode (`6TN`); the incode's digit is the sector. The letters allowed in
 * each place are those of the Royal Mail's Programmer's Guide and of London's W1 before 2000; all 2.66 million published
 * postcodes fit. What people type around one is read by `reading/readText.ts`.
 */

export interface WholePostcode {
  readonly kind: 'postcode'
  readonly outcode: string
  readonly incode: string
  /** `CM16 6TN` */
  readonly text: string
}

export type PartOfPostcode =
  | { readonly kind: 'sector'; readonly outcode: string; readonly sector: string; readonly text: string }
  | { readonly kind: 'outcode'; readonly outcode: string; readonly text: string }
  /** The letters that a town's outcodes begin with: `LS`. */
  | { readonly kind: 'area'; readonly text: string }

export type ParsedPostcode = WholePostcode | Exclude<PartOfPostcode, { kind: 'area' }>

const OUTCODE = new RegExp(
  [
    '[A-PR-UWYZ][0-9]{1,2}', // M1, B33
    '[A-PR-UWYZ][A-HK-Y][0-9]{1,2}', // LS1, CM16
    '[A-PR-UWYZ][0-9][A-HJKMNPR-Y]', // W1A, and W1M, W1N, W1R, W1V, W1X, W1Y of before 2000
    '[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY]', // EC1A
    'GIR', // GIR 0AA, the Girobank's
    'NPT', // Newport's until 1984
  ]
    .map(form => `^${form}$`)
    .join('|'),
)
const INCODE = /^[0-9][ABD-HJLNP-UW-Z]{2}$/
/** Without the space; a quick test for the usual case. */
const WHOLE = /^\s*[A-Za-z]{1,2}[0-9][A-Za-z0-9]?\s*[0-9][A-Za-z]{2}\s*$/

/** Outcode and incode without anything between them: `CM166TN`, in capitals. */
export function readWhole(compact: string): WholePostcode | undefined {
  const outcode = compact.slice(0, -3)
  const incode = compact.slice(-3)
  if (!INCODE.test(incode) || !OUTCODE.test(outcode)) return undefined
  return { kind: 'postcode', outcode, incode, text: `${outcode} ${incode}` }
}

export function isOutcode(text: string): boolean {
  return OUTCODE.test(text)
}

export function isIncode(text: string): boolean {
  return INCODE.test(text)
}

/**
 * Reads a text that is a postcode, sector or outcode and nothing else, in any case and spacing. Nothing is corrected.
 */
export function parsePostcode(text: string): ParsedPostcode | undefined {
  // Fast path: files of a million rows are mostly this.
  if (WHOLE.test(text)) return readWhole(text.replace(/\s+/g, '').toUpperCase())
  // Before the capitals: those of ſ and ı are letters of postcodes.
  if (text.length > 100 || /[^A-Za-z0-9\s]/.test(text)) return undefined
  const words = text.toUpperCase().split(/\s+/).filter(Boolean)
  return readWhole(words.join('')) ?? readPart(words)
}

/** Reads an outcode or a sector. "CM1 6" is a sector and "CM16" an outcode: only the space tells them apart, and "CM 1" can only be an outcode. */
export function readPart(words: readonly string[]): Exclude<PartOfPostcode, { kind: 'area' }> | undefined {
  const compact = words.join('')
  const isSpaced = words.length === 2 && words[1]!.length === 1 && OUTCODE.test(words[0]!)
  if (!isSpaced && OUTCODE.test(compact)) return { kind: 'outcode', outcode: compact, text: compact }
  const outcode = compact.slice(0, -1)
  const sector = compact.slice(-1)
  if (OUTCODE.test(outcode) && /[0-9]/.test(sector) && (isSpaced || words.length === 1)) {
    return { kind: 'sector', outcode, sector, text: `${outcode} ${sector}` }
  }
  return undefined
}

/**
 * The outcodes of the directory that a part of a postcode stands for: its own, else, for an area or a district of London
 * without its letter (`SW1`), all that begin so.
 */
export function outcodesOf(part: PartOfPostcode, known: ReadonlySet<string>): string[] {
  if (part.kind === 'area') return startingWith(part.text, /^[0-9]/, known)
  return known.has(part.outcode) ? [part.outcode] : lettersOf(part, known)
}

/** The outcodes of the directory that a part's outcode begins, with a letter behind it: `W1A` for `W1`. */
export function lettersOf(part: PartOfPostcode, known: ReadonlySet<string>): string[] {
  return part.kind === 'area' ? [] : startingWith(part.outcode, /^[A-Z]/, known)
}

function startingWith(code: string, next: RegExp, known: ReadonlySet<string>): string[] {
  return [...known].filter(outcode => outcode.startsWith(code) && next.test(outcode.slice(code.length))).sort()
}
