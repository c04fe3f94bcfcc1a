import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRowReader, guessDialect, LONGEST_ROW, RowTooLong } from '../../../../src/core/bulk/rows.ts'
import { csvLine } from '../../../../src/core/csv.ts'

describe('guesses how a file is parted', () => {
  it.each([
    ['commas', 'name,postcode\r\nA,CM16 6TN\r\nB,M1 1AE\r\n', { delimiter: ',', newline: '\r\n' }],
    ['semicolons', 'name;postcode\nA;CM16 6TN\nB;M1 1AE\n', { delimiter: ';', newline: '\n' }],
    ['tabs', 'name\tpostcode\nA\tCM16 6TN\nB\tM1 1AE\n', { delimiter: '\t', newline: '\n' }],
    ['bars', 'name|postcode\nA|CM16 6TN\nB|M1 1AE\n', { delimiter: '|', newline: '\n' }],
    ['a list', 'CM16 6TN\nM1 1AE\n', { delimiter: ',', newline: '\n' }],
    ['commas inside quotes', 'a;b\n"x, y, z";CM16 6TN\n"x, y";M1 1AE\n', { delimiter: ';', newline: '\n' }],
  ])('%s', (_, text, dialect) => expect(guessDialect(text)).toEqual(dialect))
})

const field = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\n', '\r', '\r\n', '😀') })
const table = fc.integer({ min: 1, max: 4 }).chain(width => {
  const row = fc.array(field, { minLength: width, maxLength: width })
  // Nobody can tell a row of one empty field from an empty line.
  return fc.array(
    row.map(fields => ['x', ...fields]),
    { minLength: 1, maxLength: 8 },
  )
})

it('reads the same rows wherever the text is cut, and they are those of another library', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t'), fc.array(fc.nat(200)), (rows, delimiter, cuts) => {
      const text = rows.map(row => csvLine(row, delimiter)).join('')
      const reader = createRowReader({ delimiter, newline: '\r\n' })
      const ends = [...cuts.filter(cut => cut < text.length).sort((a, b) => a - b), text.length]
      const read = ends.flatMap((end, i) => reader.push(text.slice(ends[i - 1] ?? 0, end)))
      const all = [...read, ...reader.finish()]
      expect(all).toEqual(rows)
      expect(all).toEqual(parse(text, { delimiter, record_delimiter: '\r\n' }))
    }),
  )
})

it('reads a last row without a line end, and empty lines as rows', () => {
  const reader = createRowReader({ delimiter: ',', newline: '\n' })
  expect([...reader.push('a\n\nb'), ...reader.finish()]).toEqual([['a'], [''], ['b']])
})

it('says which row does not end, when a quotation mark is missing', () => {
  const reader = createRowReader({ delimiter: ',', newline: '\n' })
  const read = () => {
    for (let i = 0; i < 30; i++) reader.push(i === 0 ? 'a,b\nc,"d\n' : 'e,f\n'.repeat(LONGEST_ROW / 80))
  }
  expect(read).toThrow(new RowTooLong(2))
})
