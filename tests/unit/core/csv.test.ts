// @vitest-environment node
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { csvLine } from '../../../src/core/csv.ts'
import fc from '../property.ts'

it('writes what any reader of RFC 4180 reads back', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2 }), fields => {
      expect(parse(csvLine(fields), { recordDelimiter: '\r\n', relaxQuotes: false })).toEqual([fields])
    }),
  )
})
