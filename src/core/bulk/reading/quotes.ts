/** One field that may stand in quotation marks. */
import { type Dialect, LINE_END } from './dialect.ts'

export interface Field {
  readonly text: string
  /** Just behind it: at a delimiter, a line end or the end of the text. */
  readonly end: number
  /** True where any reader of RFC 4180, told of the backslashes if there are any, reads the same. */
  readonly isStandard: boolean
  /** True where a quotation mark stands where none belongs, or is never closed. */
  readonly isDamaged: boolean
}

/** Beyond this many characters a quoted field was never closed: a cell of a spreadsheet holds 32,767 at most. */
export const LONGEST_QUOTED = 1 << 17

/** Excel's guard of a text: `="007"`. */
const GUARD = /^\s*="[^"]*"\s*$/
const BEFORE_QUOTE = /[ \t\u00a0\ufeff]*"/y
const AFTER_QUOTE = /[ \t\u00a0]*/y

/**
 * Reads single fields of a text.
 *
 * @param limit where the text ends for the fields
 * @param isLast false where more text may come; then a field may be `more`
 */
export function createFieldReader(text: string, { delimiter, escape: sign }: Dialect, limit: number, isLast: boolean) {
  let lineEnd = -1
  const lineEndFrom = (at: number): number => {
    if (lineEnd >= at) return lineEnd
    LINE_END.lastIndex = at
    lineEnd = Math.min(LINE_END.exec(text)?.index ?? limit, limit)
    return lineEnd
  }

  /** Without quotes of its own. A mark in it is a sign like others, and may be what is left of quotes. */
  const plain = (at: number, isOpened: boolean): Field => {
    const end = lineEndFrom(at)
    const found = delimiter === '' ? -1 : text.indexOf(delimiter, at)
    const stop = found === -1 || found > end ? end : found
    const piece = text.slice(at, stop)
    const isStandard = !isOpened && (delimiter !== '' || !/[",]/.test(piece))
    return { text: piece, end: stop, isStandard, isDamaged: piece.includes('"') && !GUARD.test(piece) }
  }

  /** Just behind the mark that a field starts with, spaces apart. */
  const opened = (at: number): number | undefined => {
    BEFORE_QUOTE.lastIndex = at
    if (!BEFORE_QUOTE.test(text) || BEFORE_QUOTE.lastIndex > limit) return undefined
    const before = text.slice(at, BEFORE_QUOTE.lastIndex - 1)
    return delimiter !== '' && before.includes(delimiter) ? undefined : BEFORE_QUOTE.lastIndex
  }

  /** Where the field ends whose closing mark this is. Undefined where something else than spaces is behind the mark. */
  const endBehind = (quote: number): number | undefined | 'more' => {
    AFTER_QUOTE.lastIndex = quote + 1
    AFTER_QUOTE.test(text)
    const tab = delimiter === '\t' ? text.slice(quote + 1, AFTER_QUOTE.lastIndex).indexOf('\t') : -1
    const end = Math.min(tab === -1 ? AFTER_QUOTE.lastIndex : quote + 1 + tab, limit)
    if (end >= text.length && !isLast) return 'more'
    return end >= limit || text[end] === delimiter || /[\r\n\u2028\u2029]/.test(text[end]!) ? end : undefined
  }

  const isEscaped = (quote: number, from: number): boolean => {
    let slashes = 0
    while (quote - slashes > from && text[quote - slashes - 1] === '\\') slashes++
    return slashes % 2 === 1
  }

  /** The closing mark: the first that is neither doubled nor escaped. Undefined when it closes nothing. */
  const closed = (from: number): { quote: number; end: number } | undefined | 'more' => {
    for (let at = from; ; ) {
      const quote = text.indexOf('"', at)
      if (quote === -1 || quote >= limit) return !isLast && limit - from <= LONGEST_QUOTED ? 'more' : undefined
      if (quote - from > LONGEST_QUOTED) return undefined
      if (sign === '\\' && isEscaped(quote, from)) at = quote + 1
      else if (text[quote + 1] === '"' && quote + 1 < limit) at = quote + 2
      else {
        const end = endBehind(quote)
        return typeof end === 'number' ? { quote, end } : end
      }
    }
  }

  return (at: number): Field | 'more' => {
    const from = opened(at)
    if (from === undefined) return plain(at, false)
    const close = closed(from)
    if (close === 'more') return 'more'
    // A mark that does not quote a whole field is a sign like others: `"Rose" Cottage`.
    if (close === undefined) return plain(at, true)
    const inside = text.slice(from, close.quote)
    const content = withoutEscapes(inside, sign)
    const isStandard = from === at + 1 && close.end === close.quote + 1
    return { text: content, end: close.end, isStandard, isDamaged: false }
  }
}

function withoutEscapes(inside: string, sign: string): string {
  const text = inside.includes('"') ? inside.replaceAll('""', '"') : inside
  return sign === '\\' && text.includes('\\') ? text.replace(/\\(["\\])/g, '$1') : text
}
