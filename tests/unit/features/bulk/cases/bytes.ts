/** Line ends, quotation marks and encodings. */
import { bigEndian, type Case, latin1, many, one, utf16 } from './case.ts'

export const BYTES: readonly Case[] = [
  // Line ends
  ['a Windows header over Unix rows', 'id,postcode\r\n1,CM16 6TN\n2,M1 1AE\n3,LS1 1UR\n', { rows: 3, found: 3 }],
  ['a Unix header over Windows rows', 'id,postcode\n1,CM16 6TN\r\n2,M1 1AE\r\n', { rows: 2, found: 2 }],
  ['line ends of old Macs', 'CM16 6TN\rM1 1AE\rLS1 1UR\r', { rows: 3, found: 3 }],
  ['a list of old Macs in a Windows file', 'postcode\r\nCM16 6TN\rM1 1AE\nLS1 1UR\r\n', { rows: 3, found: 3 }],
  ['separators of lines of Unicode', 'postcode\u2028CM16 6TN\u2029M1 1AE\nLS1 1UR', { rows: 3, found: 3 }],
  ['carriage returns doubled by a transfer', 'id,postcode\r\r\n1,CM16 6TN\r\r\n2,M1 1AE\r\r\n', { rows: 2, found: 2 }],
  [
    'line ends that change late, in another chunk',
    `id,postcode\r\n${many('1,CM16 6TN\r\n', 20_000)}${many('2,M1 1AE\n', 5000)}${many('3,LS1 1UR\r', 5000)}`,
    { rows: 30_000, found: 30_000 },
  ],
  ['no line end behind the last row', 'postcode\nCM16 6TN\nM1 1AE', { rows: 2, found: 2 }],
  [
    'a cell over several lines',
    'name,postcode\n"A\nB",CM16 6TN\nC,M1 1AE\n',
    { rows: 2, found: 2, has: ['"A\nB",CM16'] },
  ],

  // Quotation marks
  [
    'a stray quotation mark at the start of a name',
    'name,postcode\n"Rose" Cottage,CM16 6TN\nB,M1 1AE\nC,LS1 1UR\n',
    { rows: 3, found: 3, report: { notes: [{ row: 2, kind: 'quote' }] } },
  ],
  [
    'a quotation mark that is never closed',
    `name,postcode\n"Rose,CM16 6TN\n${many('B,M1 1AE\n', 20_000)}`,
    { rows: 20_001, found: 20_001, report: { notes: [{ row: 2, kind: 'quote' }] } },
  ],
  [
    'a quotation mark that another one closes, rows below',
    'id,name,postcode\n1,"Rose,CM16 6TN\n2,Lily,M1 1AE\n3,Oak",LS1 1UR\n4,Elm,EX2 9RQ\n',
    { rows: 4, found: 4, report: { notes: [2, 4].map(row => ({ row, kind: 'quote' as const })) } },
  ],
  [
    'a cell over two lines, each of which could be a row with numbers',
    'name,postcode,note\n",7|7,\n",CM16 6TN,\nB,M1 1AE,\n',
    { rows: 2, found: 2, report: { noteCounts: { quote: 0, long: 0, nul: 0, lines: 1 } } },
  ],
  ['a quotation mark at the end of the file', 'name,postcode\nA,CM16 6TN\nB,"M1 1AE', { rows: 2, found: 2 }],
  [
    'inches',
    'name,postcode\n5" pipe,CM16 6TN\n6 "or 7",M1 1AE\n',
    {
      rows: 2,
      found: 2,
      report: { noteCounts: { quote: 2, long: 0, nul: 0, lines: 0 } },
      has: ['5" pipe,CM16 6TN,found'],
    },
  ],
  ['spaces before quotes', 'name, postcode\n"Smith, J", "CM16 6TN"\n"Jones, K", "M1 1AE"\n', { rows: 2, found: 2 }],
  [
    'quotes behind backslashes',
    'name,postcode\n"the \\"Rose\\", Epping",CM16 6TN\n"C:\\\\x",M1 1AE\n',
    { rows: 2, found: 2, layout: { escape: '\\' }, has: ['"the \\"Rose\\", Epping",CM16 6TN,found'] },
  ],

  // Encodings
  [
    'one Windows-1252 line among UTF-8',
    Buffer.concat([
      Buffer.from('name,postcode\r\nZoë’s,CM16 6TN\r\n'),
      latin1('Caf\xe9 \xa35,M1 1AE\r\n'),
      Buffer.from('naïve – ’,LS1 1UR\r\n'),
    ]),
    { rows: 3, found: 3, report: { otherLines: 1 }, has: ['Zoë’s,', 'Café £5,', 'naïve – ’,'] },
  ],
  [
    'a stray byte after many rows',
    Buffer.concat([
      Buffer.from(many('Zoë,CM16 6TN\n', 25_000)),
      latin1('\x80 5 \x93x\x94,M1 1AE\n'),
      Buffer.from('naïve,LS1 1UR\n'),
    ]),
    { rows: 25_002, found: 25_002, report: { otherLines: 1 }, has: ['€ 5 “x”,M1', 'naïve,LS1'] },
  ],
  [
    'UTF-8 and Windows-1252 on one line',
    Buffer.concat([Buffer.from('a,postcode\nZoë '), latin1('\xa35'), Buffer.from(' ’x’,CM16 6TN\n')]),
    { rows: 1, found: 1, has: ['Zoë £5 ’x’,'] },
  ],
  [
    'Mac Roman',
    latin1('name,postcode\rCaf\x8e Zo\x91\xd5s,CM16 6TN\rna\x95ve,M1 1AE\r\xa35,LS1 1UR\r'),
    { rows: 3, found: 3, has: ['Café Zoë’s,', 'naïve,', '£5,'] },
  ],
  [
    'UTF-16 without a mark',
    utf16('name,postcode\r\nCafé Zoë’s,CM16 6TN\r\nB,M1 1AE\r\n'),
    { rows: 2, found: 2, has: ['Café Zoë’s,'] },
  ],
  ['UTF-16 with a mark', utf16('\ufeffCM16 6TN\r\nM1 1AE\r\n'), { rows: 2, found: 2 }],
  ['big-endian UTF-16', bigEndian('name,postcode\nÉ,CM16 6TN\n'), { rows: 1, found: 1, has: ['É,'] }],
  ['UTF-8 with a mark', '\ufeff"postcode","n"\n"CM16 6TN","é"\n', { rows: 1, found: 1, where: one(0) }],
  [
    'a zero byte in the names',
    'Election\0Date,Post_Code\r\n12/12/2019,EX2 9RQ\r\n',
    { rows: 1, found: 1, report: { notes: [{ row: 1, kind: 'nul' }] } },
  ],
  [
    'a zero byte late',
    `name,postcode\n${many('A,CM16 6TN\n', 25_000)}B\0,CM16\0 6TN\n`,
    { rows: 25_001, found: 25_001, report: { notes: [{ row: 25_002, kind: 'nul' }] } },
  ],
]
