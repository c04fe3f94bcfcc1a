/** Lists with several postcodes on a line, as people paste them: made into one a line. */

import { isBlank, readCell } from '../cell.ts'
import { postcodeName } from '../guess/names.ts'
import { readPosition } from '../position.ts'
import { LINE_END } from './dialect.ts'

const POSTCODE = String.raw`(?<![\p{L}\p{N}])(?:[A-Z]{1,2}[0-9][0-9A-Z]?|GIR)\s?[0-9][A-Z]{2}(?![\p{L}\p{N}])`
const POSTCODES = new RegExp(POSTCODE, 'giu')
/** Signs that part entries, but the comma of a position. */
const SIGNS = /(?<![0-9]\.[0-9]{1,20}\s{0,3}),|,(?!\s*[+-]?[0-9]{1,3}\.[0-9])|[;|\t•·▪‣◦●*/]/
/** Where a long line can be cut: behind a postcode and the sign after it. */
const CUT = new RegExp(`${POSTCODE}\\s*(?:[,;|\\t\\r\\n•·▪‣◦●*/]|\\s)`, 'giu')
/** A bullet or a number in front of an entry. */
const NUMBER = /^\s*(?:[-–—]|\(?[0-9]{1,7}[.):]\)?)\s*(?=\S)/
const FILLER = /^(?:and|or|&|[0-9]{1,7}[.):]?|[^\p{L}\p{N}]*)$/iu
/** Of the entries, at least this share are postcodes or positions. */
const MOSTLY = 0.6

/** True where lines hold several postcodes and little else, and not as many on each as in a table. */
export function isListOfLines(text: string): boolean {
  const lines = text.split(LINE_END).filter(line => !isBlank(line))
  const isNamed = lines.length > 1 && postcodeName(lines[0]!) > 0 && splitLine(lines[0]!).length === 1
  const data = isNamed ? lines.slice(1) : lines
  if (data.length === 0 || data.length > 1000) return false
  const counts = data.map(countEntries)
  return counts.every(count => count > 0) && Math.max(...counts) > 1 && (data.length === 1 || new Set(counts).size > 1)
}

export interface ListSplitter {
  /** Entries, each with a line feed behind it. */
  push(text: string): string
  finish(): string
}

export function createListSplitter(): ListSplitter {
  let rest = ''
  const write = (text: string) =>
    text
      .split(LINE_END)
      .flatMap(splitLine)
      .map(entry => `${entry}\n`)
      .join('')
  return {
    push(text) {
      const all = rest + text
      let cut = 0
      for (const match of all.matchAll(CUT)) cut = match.index + match[0].length
      rest = all.slice(cut)
      return write(all.slice(0, cut))
    },
    finish: () => write(rest),
  }
}

/** Entries of a line, without bullets and numbers. */
export function splitLine(line: string): string[] {
  return line
    .split(SIGNS)
    .flatMap(splitWords)
    .map(entry => entry.replace(NUMBER, '').trim())
    .filter(entry => !FILLER.test(entry))
}

/** Entries that only spaces part: postcodes, and what stands between them. */
function splitWords(text: string): string[] {
  const found = [...text.matchAll(POSTCODES)]
  if (found.length < 2) return [text]
  const entries: string[] = []
  let at = 0
  for (const match of found) {
    entries.push(text.slice(at, match.index), match[0])
    at = match.index + match[0].length
  }
  return [...entries, text.slice(at)]
}

/** 0 where a line is no list. */
function countEntries(line: string): number {
  const entries = splitLine(line)
  const good = entries.filter(entry => readPosition(entry) ?? readCell(entry).kind === 'postcode').length
  return good >= MOSTLY * entries.length && good > 0 ? entries.length : 0
}
