/** Which columns have the postcodes. */
import { type Case, many, one } from './case.ts'

export const COLUMNS: readonly Case[] = [
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
    'positions in two columns as people print them',
    'lat,long\n51°42\'15"N,0°07\'26"E\n53.48° N,−2.23\n53.48,2.23 W\n',
    { rows: 3, found: 3, where: { kind: 'position', lat: 0, long: 1 } },
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
]
