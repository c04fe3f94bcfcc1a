/** How a table is laid out. */
import { type Case, many, one } from './case.ts'

export const LAYOUTS: readonly Case[] = [
  // Dialects
  [
    'semicolons, with commas inside',
    'name;address (street, town);postcode\nA;1 High St, Epping;CM16 6TN\nB;2 Low St, Leeds;M1 1AE\n',
    { rows: 2, found: 2, where: one(2), layout: { delimiter: ';' } },
  ],
  ['tabs', 'name\tpostcode\nA, B\tCM16 6TN\n', { rows: 1, found: 1, layout: { delimiter: '\t' } }],
  ['bars', 'name|postcode\nA|CM16 6TN\nB|M1 1AE\n', { rows: 2, found: 2, layout: { delimiter: '|' } }],
  ['tildes', 'name~postcode\nA~CM16 6TN\nB~M1 1AE\n', { rows: 2, found: 2, layout: { delimiter: '~' } }],
  [
    'a line sep=;',
    'sep=;\r\nname;postcode\r\nA;CM16 6TN\r\n',
    { rows: 1, found: 1, layout: { delimiter: ';', titles: 1 }, has: ['sep=;\r\n'] },
  ],
  [
    'a line sep=^ that nobody would guess',
    'sep=^\r\nname^postcode\r\nA^CM16 6TN\r\n',
    { rows: 1, found: 1, layout: { delimiter: '^' } },
  ],
  [
    'a title above the names',
    'REPORT\nPrinted 1 May\n\nname,postcode,note\nA,CM16 6TN,x\nB,M1 1AE,y\n',
    { rows: 2, found: 2, layout: { titles: 3, hasHeader: true }, has: ['REPORT\r\nPrinted 1 May\r\n\r\nname,'] },
  ],
  [
    'a title with the commas of a spreadsheet',
    'REPORT,,\n,,\nname,pcd,note\nA,CM16 6TN,x\n',
    { rows: 1, found: 1, layout: { titles: 2 } },
  ],
  ['blank rows', 'name,postcode\r\n\r\n,\r\nA,CM16 6TN\r\n , \r\n', { rows: 4, found: 1, report: { blank: 3 } }],
  [
    'no names',
    '1,CM16 6TN\n2,M1 1AE\n',
    { rows: 2, found: 2, layout: { hasHeader: false }, has: ['column_1,column_2,ccg_finder_status'] },
  ],
  [
    'a first row with a slip',
    'CM16 6T\nM1 1AE\nLS1 1UR\n',
    { rows: 3, found: 2, code: 1, layout: { hasHeader: false } },
  ],
  [
    'a first row with another slip',
    '1,CM16 6NTX\n2,M1 1AE\n3,LS1 1UR\n',
    { rows: 3, found: 2, code: 1, layout: { hasHeader: false } },
  ],
  [
    'names twice and none',
    'name,name,,postcode\na,b,c,CM16 6TN\n',
    { rows: 1, found: 1, where: one(3), has: ['name,name,,postcode,ccg_'] },
  ],
  ['a footer', 'name,postcode\nA,CM16 6TN\nTotal: 1,\nSource: us\n', { rows: 3, found: 1, report: { empty: 2 } }],
  ['thousands of columns', `postcode,name${many(',', 8000)}\nCM16 6TN,A${many(',', 8000)}\n`, { rows: 1, found: 1 }],
  [
    'a late row with a comma too many',
    `postcode,name,note\n${many('CM16 6TN,A,ok\n', 20_000)}CM16 6TN,A,ok,more\n`,
    {
      rows: 20_001,
      found: 20_001,
      report: { notes: [{ row: 20_002, kind: 'long' }] },
      has: ['"ok,more",found,CM16 6TN,This row has more columns'],
    },
  ],
  ['a column behind the last name', 'postcode\r\nCM16 6TN,\r\nM1 1AE,Manchester\r\n', { rows: 2, found: 2 }],
]
