/** What people type, link to and give to the command line. */
import assert from 'node:assert/strict'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { csvRow } from '../../cli/csv.ts'
import { type Io, UsageError } from '../../cli/io.ts'
import { LONGEST_LINE, readLines } from '../../cli/lines.ts'
import { readOptions } from '../../cli/options.ts'
import { formatPoint, parsePoint } from '../../src/core/finder/point.ts'
import { parsePostcode } from '../../src/core/finder/postcode.ts'
import { cleanText } from '../../src/core/finder/reading/cleanText.ts'
import { readText } from '../../src/core/finder/reading/readText.ts'
import { EMPTY_LINK, readLink, writeLink } from '../../src/core/link.ts'
import type { Target } from './target.ts'
import { anyText } from './texts.ts'

/** The loosest shape that any published postcode, sector or outcode has. */
const POSTCODE = /^(?:GIR|[A-Z]{1,2}[0-9][A-Z0-9]?)(?: [0-9](?:[A-Z]{2})?)?$/

const postcode = fc.property(anyText, text => {
  const parsed = parsePostcode(text)
  if (!parsed) return
  assert.match(parsed.text, POSTCODE)
  // Only case and spaces may differ from what was typed; no other letter ever becomes one of a postcode.
  const compact = text.replace(/\s/g, '')
  assert.match(compact, /^[A-Za-z0-9]+$/)
  assert.equal(parsed.text.replace(' ', ''), compact.toUpperCase())
  assert.deepEqual(parsePostcode(parsed.text), parsed)
})

/** Around a postcode: what a person, a form or a mail program puts there. */
const around = fc.array(
  fc.constantFrom(...'. , ( ) “ ” - / : ; 12 7b 1st flat SW1 E1 UK'.split(' '), ' ', '\u200b', '\u00a0'),
  {
    maxLength: 6,
  },
)

const reading = fc.property(
  fc.oneof(
    anyText,
    fc.tuple(around, anyText, around).map(parts => parts.flat().join('')),
  ),
  text => {
    const read = readText(text)
    if (read.kind === 'other') {
      for (const correction of read.corrections) assert.ok(parsePostcode(correction))
    }
    if (read.kind !== 'postcodes') return
    // All the signs of a postcode stand in the text, one after the other, with nothing but signs and blanks between them.
    const signs = cleanText(text)
      .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
      .replace(/[a-z]/g, letter => letter.toUpperCase())
    for (const { text, outcode, incode } of read.postcodes) {
      assert.match(text, POSTCODE)
      assert.ok(signs.includes(outcode + incode), `${text} is not in the text`)
    }
  },
)

const point = fc.property(anyText, text => {
  const point = parsePoint(text)
  if (!point) return
  assert.ok(Math.abs(point.lat) <= 90 && Math.abs(point.long) <= 180)
  const again = parsePoint(formatPoint(point))
  assert.ok(again && Math.abs(again.lat - point.lat) < 6e-6 && Math.abs(again.long - point.long) < 6e-6)
})

const link = fc.property(anyText, text => {
  const { link, problems } = readLink(text)
  assert.deepEqual(Object.keys({ ...EMPTY_LINK, ...link }).length <= 9, true)
  assert.ok(problems.length <= 10)
  assert.deepEqual(readLink(writeLink(link)), { link, problems: [] })
})

const lines = fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 6 }), async chunks => {
  async function* stream() {
    yield* chunks
  }
  const read: string[] = []
  for await (const lines of readLines(stream())) read.push(...lines)
  assert.ok(read.every(line => !/[\r\n\u2028\u2029]/.test(line) && line.length <= LONGEST_LINE + 1))
  // However the bytes were cut, the lines are the same.
  const again: string[] = []
  for await (const lines of readLines(wholeOf(chunks))) again.push(...lines)
  assert.deepEqual(read, again)
})

async function* wholeOf(chunks: readonly Uint8Array[]) {
  yield Buffer.concat(chunks)
}

const row = fc.property(anyText, text => {
  const written = csvRow(text, { kind: 'empty' }, [], ['ccg2017'])
  // Half a pair of surrogates has no bytes of its own, so no file can hold it.
  const held = Buffer.from(text).toString()
  assert.deepEqual(parse(written, { record_delimiter: '\r\n' }), [[held, 'invalid', '', '', '', '', '', '']])
})

const SILENT: Io = {
  input: wholeOf([]),
  isTerminal: true,
  data: '.',
  callOf: command => command,
  write: async () => {},
  report: () => {},
}

const options = fc.property(fc.array(anyText, { maxLength: 4 }), words => {
  try {
    readOptions(words, SILENT)
  } catch (error) {
    assert.ok(error instanceof UsageError, `${error}`)
  }
})

export const WORDS: readonly Target[] = [
  { name: 'postcode', cost: 1, property: postcode },
  { name: 'text', cost: 1, property: reading },
  { name: 'point', cost: 1, property: point },
  { name: 'link', cost: 1, property: link },
  { name: 'command line: lines', cost: 1, property: lines },
  { name: 'command line: rows', cost: 1, property: row },
  { name: 'command line: options', cost: 1, property: options },
]
