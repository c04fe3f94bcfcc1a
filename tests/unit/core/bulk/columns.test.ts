import { expect, it } from 'vitest'
import { guessColumns } from '../../../../src/core/bulk/columns.ts'

it.each([
  ['a list', [['CM16 6TN'], ['M1 1AE']], { column: 0, hasHeader: false }],
  ['a list with a name', [['postcode'], ['M1 1AE']], { column: 0, hasHeader: true }],
  [
    'a table without names',
    [
      ['1', 'Ann', 'M1 1AE'],
      ['2', 'Bob', 'CM16 6TN'],
    ],
    { column: 2, hasHeader: false },
  ],
  [
    'a table with names',
    [
      ['id', 'where'],
      ['1', 'M1 1AE'],
      ['2', 'CM16 6TN'],
    ],
    { column: 1, hasHeader: true },
  ],
  ['names alone', [['id', 'Post Code', 'name']], { column: 1, hasHeader: true }],
  [
    'two of them, by name',
    [
      ['home', 'pcds'],
      ['M1 1AE', 'M1 1AE'],
    ],
    { column: 1, hasHeader: true },
  ],
  [
    'the fuller of two',
    [
      ['a', 'b'],
      ['M1 1AE', ''],
      ['M1 1AE', 'M1 1AE'],
      ['M1 1AE', ''],
    ],
    { column: 0, hasHeader: true },
  ],
  [
    'coordinates',
    [
      ['1', '51.7,0.12'],
      ['2', '53.4,-2.2'],
    ],
    { column: 1, hasHeader: false },
  ],
  [
    'nothing that looks like one',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    { column: 0, hasHeader: false },
  ],
  ['one row shorter than another', [['a'], ['1', 'M1 1AE']], { column: 1, hasHeader: true }],
])('finds the postcodes in %s', (_, rows, guess) => expect(guessColumns(rows)).toEqual(guess))
