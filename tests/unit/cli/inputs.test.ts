import { describe, expect, it } from 'vitest'
import { inputFromLine, inputsFromWords } from '../../../cli/inputs.ts'

describe('words', () => {
  it.each([
    ['CM16 6TN', ['CM16 6TN']],
    ['cm166tn m1 1ae', ['cm166tn', 'm1 1ae']],
    ['CM16 6TN M1 1AE LS1 1UR', ['CM16 6TN', 'M1 1AE', 'LS1 1UR']],
    ['CM16 6 M1', ['CM16 6', 'M1']],
    ['CM16 M1', ['CM16', 'M1']],
    ['51.7043,0.1239 CM16 6TN', ['51.7043,0.1239', 'CM16 6TN']],
    ['51.7043, 0.1239', ['51.7043, 0.1239']],
    ['St Helens', ['St Helens']],
    ['10 Downing Street SW1A 2AA', ['10 Downing Street SW1A 2AA']],
    ['CM16 6TX7', ['CM16 6TX7']],
    ['', []],
  ])('%s', (words, inputs) => expect(inputsFromWords(words.split(' '))).toEqual(inputs))

  it('that were quoted are one input each', () => {
    expect(inputsFromWords(['St Helens', 'Harlow', 'M1 1AE', 'CM16', '6TN'])).toEqual([
      'St Helens',
      'Harlow',
      'M1 1AE',
      'CM16 6TN',
    ])
  })
})

describe('a line', () => {
  it.each([
    ['CM16 6TN', 'CM16 6TN'],
    ['51.7043,0.1239', '51.7043,0.1239'],
    ['"CM16 6TN"', 'CM16 6TN'],
    ['"51.7043,0.1239"', '"51.7043,0.1239"'],
    [' "CM16 6TN" ', 'CM16 6TN'],
    ['CM16 6TN,', 'CM16 6TN'],
    ['M1 1AE,Manchester', 'M1 1AE'],
    ['"Rose, ""Old"" Cottage",M1 1AE', 'M1 1AE'],
    ['7\tM1 1AE\tx', 'M1 1AE'],
    ['M1 1AE;Manchester', 'M1 1AE'],
    ['Manchester|M1 1AE', 'M1 1AE'],
    ['"51.7043,0.1239",here', '51.7043,0.1239'],
    ['"Rose" Cottage,M1 1AE', 'M1 1AE'],
    ['"never closed,M1 1AE', 'M1 1AE'],
    ['CM16 6TN,M1 1AE', 'CM16 6TN,M1 1AE'],
    ['"St Helens"', 'St Helens'],
    ['"a ""b"""', 'a "b"'],
    ['"', '"'],
    ['', ''],
  ])('%s', (line, input) => expect(inputFromLine(line)).toBe(input))
})
