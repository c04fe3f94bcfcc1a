import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvHeader, csvRow } from '../../../cli/csv.ts'
import { EDITION_IDS } from '../../../src/core/areas/editions.ts'
import type { FinderResult } from '../../../src/core/finder/result.ts'
import fc from '../property.ts'

const cells = [{ areas: EDITION_IDS.map((_, i) => `E3800000${i}`), residents: 1 }]
const point = { lat: 51.7043, long: -0.12394 }

const row = (answer: FinderResult, input = 'x') => csvRow(input, answer, cells, ['ccg2017', 'icb2026'])

it('has a column for every edition asked for', () => {
  expect(csvHeader(['ccg2017', 'icb2026'])).toBe('input,status,postcode,live,lat,long,country,ccg2017,icb2026\r\n')
})

it('says in a last column, when asked, that a place is water, and why there is no answer', () => {
  const reason = (answer: FinderResult) => csvRow('x', answer, cells, ['ccg2017'], true)
  expect(csvHeader(['ccg2017'], true)).toBe('input,status,postcode,live,lat,long,country,ccg2017,reason\r\n')
  expect(reason({ kind: 'point', point, cell: 0, water: 40.2 })).toBe(
    'x,found,,,51.7043,-0.12394,E92000001,E38000002,This is water; the nearest CCG is 40 m away.\r\n',
  )
  expect(reason({ kind: 'abroad', point })).toContain(',This point is outside England.')
  expect(reason({ kind: 'point', point, cell: 0 })).toMatch(/,E38000002,\r\n$/)
})

describe('writes each kind of answer', () => {
  const cases: [FinderResult, string][] = [
    [
      { kind: 'postcode', postcode: 'CM16 6TN', live: true, country: 'england', point, cell: 0 },
      'x,found,CM16 6TN,1,51.7043,-0.12394,E92000001,E38000002,E38000009',
    ],
    [
      { kind: 'postcode', postcode: 'SY22 6NT', live: false, country: 'wales', point, cell: 0 },
      'x,found,SY22 6NT,0,51.7043,-0.12394,W92000004,E38000002,E38000009',
    ],
    [{ kind: 'point', point, cell: 0 }, 'x,found,,,51.7043,-0.12394,E92000001,E38000002,E38000009'],
    [{ kind: 'abroad', point }, 'x,outside,,,51.7043,-0.12394,,,'],
    [
      { kind: 'elsewhere', code: 'EH1 1YZ', country: 'scotland', live: true, point },
      'x,outside,EH1 1YZ,1,51.7043,-0.12394,S92000003,,',
    ],
    [{ kind: 'elsewhere', code: 'BT1', country: 'northern-ireland' }, 'x,partial,BT1,,,,N92000002,,'],
    [{ kind: 'partial', code: 'CM16 6', cells: [0] }, 'x,partial,CM16 6,,,,,,'],
    [{ kind: 'unknown', postcode: 'CM16 6ZZ' }, 'x,unknown,CM16 6ZZ,,,,,,'],
    [{ kind: 'unplaced', postcode: 'BD98 1GA', live: true, cells: [] }, 'x,unknown,BD98 1GA,1,,,E92000001,,'],
    [{ kind: 'invalid', text: 'x', reason: 'incode' }, 'x,invalid,,,,,,,'],
    [{ kind: 'empty' }, 'x,invalid,,,,,,,'],
  ]
  it.each(cases)('%o', (answer, line) => expect(row(answer)).toBe(`${line}\r\n`))
})

it('keeps any input whole, quoted as RFC 4180 says', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é') }), input => {
      const [fields] = parse(row({ kind: 'empty' }, input), { record_delimiter: '\r\n' }) as string[][]
      expect(fields).toEqual([input, 'invalid', '', '', '', '', '', '', ''])
    }),
  )
})
