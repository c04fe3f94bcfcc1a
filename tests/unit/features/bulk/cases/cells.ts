/** What stands in a cell, and lists. */
import { type Case, many } from './case.ts'

export const CELLS: readonly Case[] = [
  // Cells
  [
    'words for nothing',
    `id,postcode\n1,CM16 6TN\n${['NULL', 'n/a', '#N/A', '-', 'none', '\\N', 'Not known', '?', '(blank)', 'TBC'].map(word => `2,${word}`).join('\n')}\n`,
    { rows: 11, found: 1, report: { empty: 10 } },
  ],
  [
    'positions in degrees, minutes and seconds, and as an address',
    'id,place\n1,"51°42\'15""N 0°07\'26""E"\n2,"51° 42′ 15.5″ N, 0° 7′ 26″ E"\n3,51°42.3\'N 0°7.4\'E\n4,"geo:51.7043,0.1239"\n5,N51.7043 E0.1239\n6,"lat: 51.7043, lon: 0.1239"\n7,SRID=4326;POINT(0.1239 51.7043)\n',
    { rows: 7, found: 7 },
  ],
  [
    'text guards of Excel',
    'code,postcode\n="07H",="CM16 6TN"\n="14L",\'M1 1AE\n',
    { rows: 2, found: 2, has: ['="07H",="CM16 6TN",found'] },
  ],
  [
    'formulas of theirs',
    'name,postcode\n"=HYPERLINK(""x"")",CM16 6TN\n=1+1,M1 1AE\n-2+3,LS1 1UR\n@A,EX2 9RQ\nx,=CMD\n',
    { rows: 5, found: 4, code: 1, has: ['"=HYPERLINK(""x"")",CM16', '\r\n=1+1,M1'] },
  ],
  [
    'signs around a postcode',
    `postcode\n${['CM16 6TN.', '"CM16 6TN,"', '.CM16 6TN', 'CM16.6TN', 'CM16-6TN', '(CM16 6TN)', '“CM16 6TN”', 'CM16+6TN', 'CM16_6TN', 'CM16/6TN', '[CM16 6TN]', 'postcode: CM16 6TN', '• CM16 6TN', 'CM16 6TN;', 'CM16&nbsp;6TN', 'M1&#160;1AE'].join('\n')}\n`,
    { rows: 16, found: 16 },
  ],
  [
    'what nobody can see',
    `postcode,n\n${['\u200b', '\u00ad', '\u202f', '\u00a0', '\u2009', '\u2060', '\u3000'].map(sign => `CM16${sign}6TN,1`).join('\n')}\n\ufeffCM16 6TN,1\n\u202aCM16 6TN\u202c,1\n\u2066CM16 6TN\u200f,1\n`,
    { rows: 10, found: 10 },
  ],
  [
    'positions in many forms',
    `place;n\n${['51.7043,0.1239', '51.7043 0.1239', '(51.7043, 0.1239)', '0.1239,51.7043', '51.7043N 0.1239E', '51.7043° N, 0.1239° E', 'POINT(0.1239 51.7043)', '51,7043 0,1239'].map(text => `${text};1`).join('\n')}\n`,
    { rows: 8, found: 8, report: { swapped: 1 } },
  ],

  // Lists
  ['a list on one line, commas', 'CM16 6TN, M1 1AE, LS1 1UR, EX2 9RQ\n', { rows: 4, found: 4 }],
  ['a list on one line, spaces', 'CM16 6TN M1 1AE LS11UR EX2 9RQ', { rows: 4, found: 4 }],
  ['a list on one line, semicolons', 'CM16 6TN;M1 1AE;LS1 1UR', { rows: 3, found: 3 }],
  ['a list on one line, bullets', '• CM16 6TN • M1 1AE • LS1 1UR', { rows: 3, found: 3 }],
  ['a list on one line, numbers', '1. CM16 6TN 2. M1 1AE 3. LS1 1UR', { rows: 3, found: 3 }],
  ['a list on one line, words', 'CM16 6TN, M1 1AE and LS1 1UR', { rows: 3, found: 3 }],
  ['a list on one line with a slip', 'CM16 6TN, M1 1AX7, LS1 1UR, EX2 9RQ', { rows: 4, found: 3, code: 1 }],
  ['a list on uneven lines', 'CM16 6TN, M1 1AE\nLS1 1UR\n', { rows: 3, found: 3 }],
  ['a list below a name', 'Postcodes:\nCM16 6TN, M1 1AE, LS1 1UR\n', { rows: 3, found: 3 }],
  ['a very long list on one line', many('CM16 6TN, M1 1AE, ', 18_000), { rows: 36_000, found: 36_000 }],
  ['a very long list with spaces', many('CM16 6TN M1 1AE ', 18_000), { rows: 36_000, found: 36_000 }],
  ['a numbered list', '1. CM16 6TN\n2. M1 1AE\n', { rows: 2, found: 2 }],
  ['a list in quotes, with a position', '"CM16 6TN"\r\n"M1 1AE"\r\n"51.7043,0.1239"\r\n', { rows: 3, found: 3 }],
  ['a list with a bare position', 'CM16 6TN\n51.7043,0.1239\nM1 1AE\n', { rows: 3, found: 3 }],
  ['a list with a name', 'postcode\nCM16 6TN\nM1 1AE\n', { rows: 2, found: 2, layout: { hasHeader: true } }],
]
