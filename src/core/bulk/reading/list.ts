/** Lists with several postcodes on a line, as people paste them: made into one a line. */

import { withPlainBlanks } from '../../finder/reading/blanks.ts'
import { isBlank, readCell } from '../cell.ts'
import { postcodeName } from '../guess/names.ts'
import { readPosition } from '../position.ts'
import { LINE_END } from './dialect.ts'

const POSTCODE = String.raw`(?<![\p{L}\p{N}])(?:[A-Z]{1,2}[0-9][0-9A-Z]?|GIR|NPT)\s{0,3}[0-9][A-Z]{2}(?![\p{L}\p{N}])`
const POSTCODES = new RegExp(POSTCODE, 'giu')
const FIRST = new RegExp(`^[^\\p{L}\\p{N}]*${POSTCODE}`, 'iu')
/** Signs that part entries, but the comma of a position. */
const SIGNS = /(?<![0-9]\.[0-9]{1,20}\s{0,3}),|,(?!\s*[+-]?[0-9]{1,3}\.[0-9])|[;|\t•·▪‣◦●*/]/
/** Where a long line can be cut: behind a postcode and the sign after it, or before the next postcode. */
const CUT = new RegExp(`${POSTCODE}(?:\\s*[,;|\\t\\r\\n•·▪‣◦●*/]|\\s+(?=${POSTCODE}))`, 'giu')
/** A bullet or a number in front of an entry; a position begins with neither. */
const NUMBER = /^\s*(?:[-–—](?![0-9])|\(?[0-9]{1,7}(?:[):]|\.(?![0-9]))\)?)\s*(?=\S)/
const FILLER = /^(?:and|or|&|[0-9]{1,7}[.):]?|[^\p{L}\p{N}]*)$/iu
/** Of the entries, at least this share are postcodes or positions. */
const MOSTLY = 0.6

/** Lines from which a list is told from a table. */
const LOOKED_AT = 1000

/** True where lines hold several postcodes and little else. In a table, a row names the columns or a column holds other things. */
export function isListOfLines(text: string): boolean {
  const lines = text.split(LINE_END).filter(line => !isBlank(line))
  const [first = ''] = lines
  const isNamed = lines.length > 1 && postcodeName(first) > 0 && cellsOf(first).length === 1
  const data = lines.slice(isNamed ? 1 : 0, LOOKED_AT)
  if (data.length === 0 || !isMostlyPostcodes(data[0]!)) return false
  const counts = data.map(countEntries)
  const sum = (key: 'good' | 'all') => counts.reduce((total, count) => total + count[key], 0)
  return counts.some(({ good }) => good > 1) && sum('good') >= MOSTLY * sum('all') && !hasOtherColumn(data)
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
  return cellsOf(line)
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

function countEntries(line: string): { good: number; all: number } {
  const entries = splitLine(line)
  return { good: entries.filter(isInput).length, all: entries.length }
}

function isMostlyPostcodes(line: string): boolean {
  const { good, all } = countEntries(line)
  return good > 0 && good >= MOSTLY * all
}

function isInput(entry: string): boolean {
  return readPosition(entry) !== undefined || readCell(entry).kind === 'postcode'
}

/**
 * True where every line has something at one point that never starts with a postcode or a position: a number, a name. True, too,
 * where one point has positions alone and another postcodes alone: entries of a list could change places.
 */
function hasOtherColumn(lines: readonly string[]): boolean {
  if (lines.length === 1) return false
  const rows = lines.map(cellsOf)
  const width = Math.min(...rows.map(({ length }) => length))
  const kinds = Array.from({ length: width }, (_, column) => rows.map(row => row[column]!))
    .filter(cells => !cells.some(isBlank))
    .map(cells => new Set(cells.map(kindOf)))
  const has = (kind: Kind, without: Kind) => kinds.some(set => set.has(kind) && !set.has(without))
  const isOther = (set: ReadonlySet<Kind>) => !set.has('postcode') && !set.has('position')
  return kinds.some(isOther) || (has('position', 'postcode') && has('postcode', 'position'))
}

type Kind = 'postcode' | 'position' | 'other'

/** What a cell starts with. */
function kindOf(cell: string): Kind {
  const entry = cell.replace(NUMBER, '')
  if (FIRST.test(entry)) return 'postcode'
  const { kind, isFromText } = readCell(entry)
  return kind === 'position' || (kind === 'postcode' && !isFromText) ? kind : 'other'
}

function cellsOf(line: string): string[] {
  return withPlainBlanks(line).split(SIGNS)
}
