// @vitest-environment node
/** Pasted lists, however their entries are parted, and tables that only look like one: on the page and by the command. */
import { describe, expect, it } from 'vitest'
import { convertBoth, rowsOf } from './convertBoth.ts'

const inputs = (text: string) =>
  rowsOf(text)
    .slice(1)
    .map(([input]) => input)

describe('one row for each entry', () => {
  it.each([
    ['as many on each line', 'CM16 6TN, M1 1AE\nLS1 4AP, B33 8TH', ['CM16 6TN', 'M1 1AE', 'LS1 4AP', 'B33 8TH']],
    [
      'as many on each line, spaces',
      'CM16 6TN M1 1AE\nLS1 4AP B33 8TH\n',
      ['CM16 6TN', 'M1 1AE', 'LS1 4AP', 'B33 8TH'],
    ],
    [
      'as many on each line, semicolons',
      'CM16 6TN;M1 1AE\nLS1 4AP;B33 8TH',
      ['CM16 6TN', 'M1 1AE', 'LS1 4AP', 'B33 8TH'],
    ],
    ['as many on each line, tabs', 'CM16 6TN\tM1 1AE\nLS1 4AP\tB33 8TH', ['CM16 6TN', 'M1 1AE', 'LS1 4AP', 'B33 8TH']],
    [
      'as many on each line, a sign behind each',
      'CM16 6TN, M1 1AE,\nLS1 4AP, B33 8TH,',
      ['CM16 6TN', 'M1 1AE', 'LS1 4AP', 'B33 8TH'],
    ],
    [
      'as many on each line, words',
      'CM16 6TN and M1 1AE\nLS1 4AP and B33 8TH',
      ['CM16 6TN', 'M1 1AE', 'LS1 4AP', 'B33 8TH'],
    ],
    ['numbered lines', '1. CM16 6TN, M1 1AE\n2. LS1 4AP, B33 8TH', ['CM16 6TN', 'M1 1AE', 'LS1 4AP', 'B33 8TH']],
    ['below a name', 'Postcode\nCM16 6TN, M1 1AE\nLS1 4AP, B33 8TH', ['CM16 6TN', 'M1 1AE', 'LS1 4AP', 'B33 8TH']],
    [
      'three lines of three',
      'CM16 6TN, M1 1AE, LS1 4AP\nB33 8TH, SW1A 1AA, EX2 9RQ\nBN3 3TY, M1 1AE, LS1 4AP',
      ['CM16 6TN', 'M1 1AE', 'LS1 4AP', 'B33 8TH', 'SW1A 1AA', 'EX2 9RQ', 'BN3 3TY', 'M1 1AE', 'LS1 4AP'],
    ],
    [
      'signs of every kind, and a name',
      'CM16 6TN; M1 1AE, LS1 4AP\nSW1A 1AA B33 8TH\nHarlow',
      ['CM16 6TN', 'M1 1AE', 'LS1 4AP', 'SW1A 1AA', 'B33 8TH', 'Harlow'],
    ],
    [
      'a line of two names',
      'CM16 6TN, M1 1AE, LS1 4AP\nHarlow, Leeds\nB33 8TH, SW1A 1AA',
      ['CM16 6TN', 'M1 1AE', 'LS1 4AP', 'Harlow', 'Leeds', 'B33 8TH', 'SW1A 1AA'],
    ],
    ['two spaces inside', 'CM16  6TN M1   1AE\nLS1 4AP', ['CM16  6TN', 'M1   1AE', 'LS1 4AP']],
    [
      'words behind each',
      'CM16 6TN (home), M1 1AE (work)\nLS1 4AP (home), B33 8TH (work)',
      ['CM16 6TN (home)', 'M1 1AE (work)', 'LS1 4AP (home)', 'B33 8TH (work)'],
    ],
    ['spaces of a web page', 'CM16&nbsp;6TN; M1&nbsp;1AE', ['CM16 6TN', 'M1 1AE']],
    [
      'spaces of a web page on two lines',
      'CM16&nbsp;6TN;M1&#160;1AE\nLS1&nbsp;4AP;B33&#xA0;8TH',
      ['CM16 6TN', 'M1 1AE', 'LS1 4AP', 'B33 8TH'],
    ],
    ['line breaks of a web page', 'CM16 6TN<br>M1 1AE<br/>LS1 4AP', ['CM16 6TN', 'M1 1AE', 'LS1 4AP']],
    [
      'positions alone',
      '51.7043,0.1239; 53.48,-2.23\n51.5,-0.1; 52.48,-1.9',
      ['51.7043,0.1239', '53.48,-2.23', '51.5,-0.1', '52.48,-1.9'],
    ],
    [
      'positions',
      '51.7043,0.1239; 53.48,-2.23\nCM16 6TN; M1 1AE',
      ['51.7043,0.1239', '53.48,-2.23', 'CM16 6TN', 'M1 1AE'],
    ],
  ])('%s', async (_, text, entries) => {
    const { page } = await convertBoth(text)
    expect(inputs(page!.text)).toEqual(entries)
    expect(page!.report.counts.found).toBe(entries.filter(entry => /\d/.test(entry)).length)
  })
})

it('goes on beyond the lines that it is told by', async () => {
  const { page } = await convertBoth('CM16 6TN, M1 1AE\n'.repeat(3000))
  expect(page!.report).toMatchObject({ rows: 6000, counts: { found: 6000 } })
})

describe('a table stays one', () => {
  it.each([
    ['two columns with names', 'home,work\nCM16 6TN,M1 1AE\nLS1 4AP,B33 8TH\n'],
    ['a number before two postcodes', '1,CM16 6TN,M1 1AE\n2,LS1 4AP,B33 8TH\n'],
    ['a number before two postcodes, uneven', '1,CM16 6TN,M1 1AE\n2,LS1 4AP,B33 8TH,\n'],
    ['a name behind two postcodes', 'CM16 6TN,M1 1AE,Ann\nLS1 4AP,B33 8TH,Bob\n'],
    ['an address beside a postcode', 'CM16 6TN,1 High St M1 1AE\nLS1 4AP,2 Low St B33 8TH\n'],
    ['a position beside a postcode', 'CM16 6TN,51.7043,0.1239\nM1 1AE,53.48,-2.23\n'],
    ['a position before a postcode', '51.7043,0.1239,CM16 6TN\n53.48,-2.23,M1 1AE\n'],
    ['a name of a column beside another', 'postcode,other\nCM16 6TN,M1 1AE\nLS1 4AP,B33 8TH\n'],
  ])('%s', async (_, text) => {
    const { page } = await convertBoth(text)
    const lines = text.trimEnd().split('\n')
    const rows = page!.text.trimEnd().split('\r\n').slice(-lines.length)
    expect(rows.map((row, at) => row.startsWith(`${lines[at]},`))).toEqual(lines.map(() => true))
  })
})
