// @vitest-environment node

import { expect, it } from 'vitest'
import { lookAt } from '../../../../src/core/bulk/look.ts'
import { createTableReader } from '../../../../src/core/bulk/reading/table.ts'
import { blobFile } from '../../../../src/features/bulk/blobFile.ts'
import fc from '../../property.ts'

const POSTCODES = ['CM16 6TN', 'm11ae', 'LS1 1UR', 'EX2  9RQ', 'BN3 3TY']
/** Letters of Windows-1252 stand alone: several in a row can be one of UTF-8, which nobody could tell. */
const SIGNS = ['a', 'é.', '£5', '’s', ' ', '"', "'", ',', ';', '|', '~', '\t', '\n']

const cell = fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 6 }).map(text => `x${text}y`)
const table = fc
  .record({ width: fc.integer({ min: 2, max: 5 }), height: fc.integer({ min: 2, max: 8 }), at: fc.nat(4) })
  .chain(({ width, height, at }) => {
    const index = at % width
    const row = fc
      .tuple(fc.array(cell, { minLength: width, maxLength: width }), fc.constantFrom(...POSTCODES))
      .map(([cells, postcode]) => cells.with(index, postcode))
    const names = Array.from({ length: width }, (_, column) => (column === index ? 'Post_Code' : `name ${column}`))
    return fc.record({
      index: fc.constant(index),
      names: fc.constant(names),
      rows: fc.array(row, { minLength: height, maxLength: height }),
    })
  })
const dialect = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|', '~'),
  lineEnds: fc.array(fc.constantFrom('\n', '\r\n', '\r', '\u2028'), { minLength: 1, maxLength: 3 }),
  isAllQuoted: fc.boolean(),
  hasSep: fc.boolean(),
  titles: fc.array(fc.constantFrom('REPORT', '', 'Printed 1 May'), { maxLength: 2 }),
  encoding: fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'),
})
type Dialect = typeof dialect extends fc.Arbitrary<infer T> ? T : never

function write(table: readonly (readonly string[])[], written: Dialect): Uint8Array {
  const { delimiter, lineEnds, isAllQuoted, hasSep, titles, encoding } = written
  const quote = (text: string) =>
    isAllQuoted || text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  const lines = [...(hasSep ? [`sep=${delimiter}`] : titles), ...table.map(row => row.map(quote).join(delimiter))]
  // A separator of Unicode is none in Windows-1252.
  const ends = encoding === 'windows-1252' ? lineEnds.map(end => (end === '\u2028' ? '\n' : end)) : lineEnds
  return encode(lines.map((line, at) => line + ends[at % ends.length]).join(''), encoding)
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'windows-1252') return Buffer.from(text.replaceAll('’', '\x92'), 'latin1')
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  return Buffer.from(encoding === 'utf-8' ? text : `\ufeff${text}`)
}

it('reads back any table in any dialect, by its guesses alone and whatever its pieces', async () => {
  await fc.assert(
    fc.asyncProperty(table, dialect, fc.nat(), async ({ index, names, rows }, written, cut) => {
      const bytes = write([names, ...rows], written)
      const look = await lookAt(blobFile(new Blob([bytes as BlobPart])))
      if (look.kind !== 'table') throw new Error(look.kind)
      const { layout, where } = look.table
      expect(layout).toMatchObject({ delimiter: written.delimiter, hasHeader: true })
      expect(where).toEqual({ kind: 'column', column: index })
      const reader = createTableReader(look.survey.encoding, layout)
      const at = cut % (bytes.length + 1)
      const read = [...reader.push(bytes.subarray(0, at)), ...reader.push(bytes.subarray(at)), ...reader.finish()]
      expect(read.slice(layout.titles).map(({ fields }) => fields)).toEqual([names, ...rows])
      expect(reader.lines).toBe(look.survey.lines)
    }),
    { numRuns: 300 },
  )
})
