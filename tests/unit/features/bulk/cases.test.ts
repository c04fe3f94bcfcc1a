// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Layout } from '../../../../src/core/bulk/guess/table.ts'
import { type Look, lookAt } from '../../../../src/core/bulk/look.ts'
import type { FullReport } from '../../../../src/core/bulk/run.ts'
import type { Where } from '../../../../src/core/bulk/where.ts'
import { blobFile } from '../../../../src/features/bulk/blobFile.ts'
import { convertBoth, rowsOf } from './convertBoth.ts'

interface Right {
  readonly rows: number
  readonly found: number
  readonly where?: Where
  readonly layout?: Partial<Layout>
  readonly report?: Partial<FullReport>
  /** Of the command. */
  readonly code?: 0 | 1
  /** Texts that the result has. */
  readonly has?: readonly string[]
}

const one = (column: number): Where => ({ kind: 'column', column })
const latin1 = (text: string) => Buffer.from(text, 'latin1')
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const bigEndian = (text: string) => utf16(text).swap16()
const many = (row: string, count: number) => row.repeat(count)

const CASES: readonly (readonly [what: string, bytes: string | Uint8Array, right: Right])[] = [
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
    { rows: 2, found: 2, layout: { escape: '\\' }, has: ['"the ""Rose"", Epping",CM16 6TN,found'] },
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

  // Columns
  ...[
    'Postcode',
    'Post Code',
    'PCODE',
    'pcd',
    'pcds',
    'postal_code',
    'ZIP',
    'POST-CODE',
    'Zip/Postal Code',
    'Postcode:',
  ].map(
    name =>
      [
        `a column ${name}`,
        `id,${name},town\n1,,Ely\n2,,Ely\n3,M1 1AE,Ely\n`,
        { rows: 3, found: 1, where: one(1) },
      ] as const,
  ),
  ['a column whose name has it', 'Home postcode,Works at\nCM16 6TN,x\n', { rows: 1, found: 1, where: one(0) }],
  ['a named one beside another', 'previous,postcode\nM1 1AE,CM16 6TN\n', { rows: 1, found: 1, where: one(1) }],
  [
    'numbers with their thousands beside it',
    `postcode,size\nCM16 6TN,"51,100"\n${many(',"51,101"\n', 9)}`,
    { rows: 10, found: 1, where: one(0), report: { empty: 9 } },
  ],
  [
    'two halves',
    'id,outcode,incode\n1,CM16,6TN\n2,M1,1AE\n',
    { rows: 2, found: 2, where: { kind: 'halves', outcode: 1, incode: 2 } },
  ],
  [
    'two halves without names',
    '1,CM16,6TN\n2,M1,1AE\n',
    { rows: 2, found: 2, where: { kind: 'halves', outcode: 1, incode: 2 } },
  ],
  [
    'positions in two columns',
    'id,lat,long\n1,51.7043,0.1239\n2,53.48,-2.23\n',
    { rows: 2, found: 2, where: { kind: 'position', lat: 1, long: 2 } },
  ],
  [
    'positions named the wrong way round',
    'Latitude,Longitude\n0.1239,51.7043\n',
    { rows: 1, found: 1, report: { swapped: 1 } },
  ],
  [
    'addresses',
    'name,address\nA,"The Plain, Epping, CM16 6TN"\nB,"Ide, EX2 9RQ, UK"\n',
    { rows: 2, found: 2, report: { fromText: 2 } },
  ],
  [
    'addresses with bare commas, one a line',
    'The Plain, Epping, CM16 6TN\n1 Piccadilly, M1 1AE\nFore St, Ide, Exeter, EX2 9RQ\n',
    { rows: 3, found: 3, report: { fromText: 3 } },
  ],

  [
    'positions with decimal commas, one outside England by its first number alone',
    'id;lat;long\n1;51,7043;0,1239\n2;53,48;-2,23\n',
    { rows: 2, found: 2, where: { kind: 'position', lat: 1, long: 2 } },
  ],
  [
    'halves below letters, beside a cell called x',
    'a,b,c\nCM16,6TN,x\nM1,1AE,y\n',
    { rows: 2, found: 2, where: { kind: 'halves', outcode: 0, incode: 1 } },
  ],
  ['names below hundreds of blank rows', `${many('\n', 400)}name,postcode\nA,CM16 6TN\n`, { rows: 1, found: 1 }],
  [
    'a row whose address has commas of its own',
    'name,address,postcode,note\nA,"1 High St, Epping",CM16 6TN,x\nB,2 Low St, Leeds,M1 1AE,y\nC,3 Mid St,LS1 1UR,z\n',
    { rows: 3, found: 3, where: one(2), report: { notes: [{ row: 3, kind: 'long' }] } },
  ],
  [
    'a long row with two postcodes behind its place',
    'postcode,note\nCM16 6TN,x\nsee,M1 1AE,LS1 1UR\n',
    { rows: 2, found: 1, code: 1 },
  ],

  [
    'names with numbers',
    'name,line 1,line 2,line 3,line 4\nA,1 High St,Epping,CM16 6TN,\nB,2 Low St,Leeds,LS1 1UR,\n',
    { rows: 2, found: 2, where: one(3), layout: { hasHeader: true } },
  ],

  // Cells
  [
    'words for nothing',
    `id,postcode\n1,CM16 6TN\n${['NULL', 'n/a', '#N/A', '-', 'none', '\\N', 'Not known', '?', '(blank)', 'TBC'].map(word => `2,${word}`).join('\n')}\n`,
    { rows: 11, found: 1, report: { empty: 10 } },
  ],
  [
    'positions in degrees, minutes and seconds, and as an address',
    'id,place\n1,"51°42\'15""N 0°07\'26""E"\n2,"51° 42′ 15.5″ N, 0° 7′ 26″ E"\n3,51°42.3\'N 0°7.4\'E\n4,"geo:51.7043,0.1239"\n',
    { rows: 4, found: 4 },
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

describe('each row of a file comes back, with its answer, on the page as by the command', () => {
  it.each(CASES)('%s', async (_, bytes, right) => {
    const { page, command } = await convertBoth(bytes)
    expect(page?.report).toMatchObject({ rows: right.rows, ...right.report })
    expect(page!.report.counts.found).toBe(right.found)
    expect(command.code).toBe(right.code ?? 0)
    expect(command.err).toContain(`rows: ${right.rows}\n`)
    const look = (await lookAt(blobFile(new Blob([bytes as BlobPart])))) as Extract<Look, { kind: 'table' }>
    if (right.layout) expect(look.table.layout).toMatchObject(right.layout)
    if (right.where) expect(look.table.where).toEqual(right.where)
    for (const text of right.has ?? []) expect([text, page!.text.includes(text)]).toEqual([text, true])
    // As another reader counts them: titles, names and rows.
    const { titles } = look.table.layout
    expect(rowsOf(page!.text, page!.delimiter).length).toBe(titles + 1 + right.rows)
    expect(page!.progress.at(-1)).toBeLessThanOrEqual(look.rows)
  })
})

describe('what is no table, or has no postcodes, is told before anything runs', () => {
  it.each([
    ['nothing', '', 'There is nothing in this file'],
    ['blank lines', '\r\n \r\n', 'There is nothing in this file'],
    [
      'no postcodes',
      'id,Easting,Northing\n1,546300,202400\n',
      'No postcode column found. Columns: id, Easting, Northing.',
    ],
    ['words', 'a,b\nc,d\n', 'No postcode column found'],
    ['a web page', '<html><body><table><tr><td>CM16 6TN</td></tr></table></body></html>', 'web page'],
    ['a web page of Excel', '\ufeff<!DOCTYPE html>\n<table>', 'web page'],
    ['JSON', '[{"name":"A","postcode":"CM16 6TN"}]', 'JSON'],
    ['JSON lines', '{"postcode":"CM16 6TN"}\n{"postcode":"M1 1AE"}\n', 'JSON'],
    ['XML', '<?xml version="1.0"?><rows/>', 'XML'],
    ['PDF', '%PDF-1.7\n%âãÏÓ\n', 'PDF'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'picture'],
    ['an older Excel', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0', 'latin1'), 'older Excel'],
    ['an archive', Buffer.from('PK\x03\x04\x14\0\0\0\x08\0people.csv', 'latin1'), 'ZIP archive'],
    ['a document', '{\\rtf1\\ansi CM16 6TN}', 'document'],
    ['a compressed file', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), 'compressed'],
    ['a program', Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 32), 'not a text file'],
  ])('%s', async (_, bytes, words) => {
    const { page, command } = await convertBoth(bytes)
    expect(page).toBeUndefined()
    expect(command).toMatchObject({ code: 2, out: '' })
    expect(command.err).toContain(words)
  })
})
