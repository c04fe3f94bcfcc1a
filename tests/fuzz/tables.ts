/** The files that people convert: whatever is done to one, no row is lost, or something is said. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { ENCODINGS, isUtf16 } from '../../src/core/bulk/encoding/encodings.ts'
import { createSurveyor } from '../../src/core/bulk/encoding/survey.ts'
import { guessTable } from '../../src/core/bulk/guess/table.ts'
import { createRowReader, type RawRow } from '../../src/core/bulk/reading/records.ts'
import { createTableReader } from '../../src/core/bulk/reading/table.ts'
import { createIsRow } from '../../src/core/bulk/run.ts'
import type { Target } from './target.ts'
import { anyText } from './texts.ts'

const DELIMITERS = [',', ';', '\t', '|', '~']
const LINE_ENDS = ['\n', '\r\n', '\r', '\u2028', '\r\r\n']
const POSTCODES = ['CM16 6TN', 'M1 1AE', 'LS1 1UR', 'EX2 9RQ', 'BN3 3TY']

const cell = fc.string({
  unit: fc.constantFrom('a', 'b', 'é', '7', ' ', ',', ';', '|', '~', '\t', '"', "'", '\n', '😀'),
})
const row = fc.tuple(cell, fc.constantFrom(...POSTCODES), cell)
const damage = fc.record({
  kind: fc.constantFrom('none', 'quote', 'unquote', 'nul', 'delimiter', 'return', 'stray'),
  at: fc.nat(),
})
const table = fc.record({
  rows: fc.array(row, { minLength: 2, maxLength: 8 }),
  delimiter: fc.constantFrom(...DELIMITERS),
  lineEnds: fc.array(fc.constantFrom(...LINE_ENDS), { minLength: 1, maxLength: 3 }),
  damage,
  cut: fc.nat(),
})

function write(rows: readonly (readonly string[])[], delimiter: string, lineEnds: readonly string[]): string {
  const quote = (text: string) =>
    text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  return [['name', 'postcode', 'note'], ...rows]
    .map((fields, at) => fields.map(quote).join(delimiter) + lineEnds[at % lineEnds.length])
    .join('')
}

/** One slip of a hand or a program, behind the row of names. */
function spoil(text: string, { kind, at }: { kind: string; at: number }): Uint8Array {
  const first = text.search(/[\r\n\u2028]/) + 2
  let index = Math.min(text.length, first + (at % Math.max(1, text.length - first)))
  // Not inside a line end: that would be two.
  while (/[\r\n]/.test(text[index - 1]!)) index--
  const put = (what: string) => Buffer.from(text.slice(0, index) + what + text.slice(index))
  switch (kind) {
    case 'quote':
      return put('"')
    case 'nul':
      return put('\0')
    case 'delimiter':
      return put(',')
    case 'return':
      return put('\r')
    case 'unquote': {
      const quote = text.indexOf('"', index)
      return Buffer.from(quote === -1 ? text : text.slice(0, quote) + text.slice(quote + 1))
    }
    case 'stray':
      return Buffer.concat([Buffer.from(text.slice(0, index)), Uint8Array.of(0xa3), Buffer.from(text.slice(index))])
    default:
      return Buffer.from(text)
  }
}

function readAll(bytes: Uint8Array, delimiter: string, cut: number) {
  const surveyor = createSurveyor(bytes, 'utf-8')
  surveyor.push(bytes)
  const survey = surveyor.finish()
  const layout = { delimiter, escape: '"', isListOfLines: false, titles: 0, hasHeader: true } as const
  const reader = createTableReader(survey.encoding, layout, createIsRow(3, { kind: 'column', column: 1 }))
  const at = cut % (bytes.length + 1)
  const rows = [...reader.push(bytes.subarray(0, at)), ...reader.push(bytes.subarray(at)), ...reader.finish()]
  return { rows, lines: reader.lines, counted: survey.lines }
}

/** What of a row is told to the person. */
function isTold({ isDamaged, hasNul, lines, fields }: RawRow): boolean {
  return isDamaged || hasNul || lines > 1 || fields.length !== 3
}

const damaged = fc.property(table, ({ rows, delimiter, lineEnds, damage, cut }) => {
  const whole = write(rows, delimiter, lineEnds)
  const bytes = spoil(whole, damage)
  const read = readAll(bytes, delimiter, cut)
  assert.equal(read.lines, read.counted, 'lines')
  const isRight = read.rows.length === rows.length + 1
  if (damage.kind === 'none') {
    assert.deepEqual(
      read.rows.slice(1).map(({ fields }) => fields),
      rows,
    )
  } else if (!isRight) assert.ok(read.rows.some(isTold), 'told')
})

/** Any bytes, in any encoding and pieces: as many lines as were counted, and every one in a row. */
const bytesOfAnything = fc.property(
  fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 5 }),
  fc.constantFrom(...ENCODINGS),
  fc.constantFrom(...DELIMITERS, ''),
  (chunks, encoding, delimiter) => {
    const whole = Buffer.concat(chunks)
    const surveyor = createSurveyor(whole, encoding)
    const layout = { delimiter, escape: '"', isListOfLines: false, titles: 0, hasHeader: false } as const
    const reader = createTableReader(encoding, layout)
    const rows: RawRow[] = []
    for (const chunk of chunks) {
      surveyor.push(chunk)
      rows.push(...reader.push(chunk))
    }
    rows.push(...reader.finish())
    assert.equal(reader.lines, surveyor.finish().lines)
    const kept = rows.reduce((sum, { raw }) => sum + raw.length, 0)
    assert.ok(isUtf16(encoding) || kept <= whole.length)
  },
)

/** However a text is cut into pieces, its rows are the same. */
const pieces = fc.property(
  fc.array(anyText, { maxLength: 6 }),
  fc.constantFrom(...DELIMITERS, ''),
  fc.constantFrom('"' as const, '\\' as const),
  (texts, delimiter, sign) => {
    const read = (parts: readonly string[]) => {
      const reader = createRowReader({ delimiter, escape: sign })
      return [...parts.flatMap(part => reader.push(part)), ...reader.finish()]
    }
    assert.deepEqual(read(texts), read([texts.join('')]))
  },
)

/** A guess never fails, and its columns are there. */
const guesses = fc.property(anyText, text => {
  const { names, where } = guessTable(text)
  for (const column of where ? Object.values(where) : []) {
    if (typeof column === 'number') assert.ok(column < names.length)
  }
})

export const TABLES: readonly Target[] = [
  { name: 'a damaged table', cost: 4, property: damaged },
  { name: 'bytes as a table', cost: 2, property: bytesOfAnything },
  { name: 'a table in pieces', cost: 2, property: pieces },
  { name: 'guesses of a table', cost: 4, property: guesses },
]
