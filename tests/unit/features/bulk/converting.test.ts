import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { diskSource } from '../../../../cli/diskSource.ts'
import { EDITION_IDS, type EditionId } from '../../../../src/core/areas/editions.ts'
import { decodeShard } from '../../../../src/core/finder/directory/decode.ts'
import { incodeFromNumber } from '../../../../src/core/finder/directory/incode.ts'
import type { GeoSource } from '../../../../src/core/finder/finder.ts'
import { convertFile } from '../../../../src/features/bulk/converting.ts'
import { look } from '../../../../src/features/bulk/reading.ts'

const GEO = 'public/geo'
const disk = diskSource(GEO)
const EDITIONS: readonly EditionId[] = ['ccg2017', 'icb2026']

async function convert(parts: BlobPart[], editions = EDITIONS, source: GeoSource = disk) {
  const file = new Blob(parts)
  const sample = await look(file)
  let failures = 0
  const progress: number[] = []
  const result = await convertFile(file, sample, { ...sample.guess, editions }, source, {
    progress: ({ rows }) => progress.push(rows),
    failed: async () => {
      failures++
    },
  })
  const bytes = Buffer.from(await result.table.arrayBuffer())
  return { sample, ...result, text: bytes.toString('utf8'), failures, progress }
}

const AWKWARD = [
  ...[
    'cm16 6tn',
    'CM166TN',
    ' M1 1AE ',
    'GIR 0AA',
    'SY22 6NT',
    'TD15 1AA',
    'CH4 0AA',
    'RG24 8ZQ',
    'EH1 1YZ',
    'BT1 5GS',
  ],
  ...['JE2 3AB', 'BD98 1GA', 'CM16', 'CM16 6', 'EN9', 'ZZ1 1ZZ', 'CM16 6ZZ', 'CM16 6T!', 'CMI6 6TN', 'zzz99LS1 1UR'],
  ...['51.7043,0.1239', '54,2.2', '51.525,0.72', '48.85, 2.35', 'Harlow', 'a "quoted" text', 'x,y', 'é', '<script>'],
]

function realPostcodes(): string[] {
  const { stamp } = JSON.parse(readFileSync(`${GEO}/overview.json`, 'utf8'))
  return ['EN9', 'SY10', 'W1A', 'TR21'].flatMap(outcode =>
    decodeShard(readFileSync(`${GEO}/directory/${outcode}.bin`), stamp).map(
      ({ incode }) => `${outcode} ${incodeFromNumber(incode)}`,
    ),
  )
}

it('gives every row the answer of the command line, in all ten editions', async () => {
  const inputs = [...realPostcodes(), ...AWKWARD]
  const quoted = inputs.map(text => `"${text.replaceAll('"', '""')}"`)
  const { text } = await convert([`postcode\r\n${quoted.join('\r\n')}\r\n`], EDITION_IDS)
  const rows = parse(text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
  const cli = spawnSync(process.execPath, ['scripts/locate.mjs', '--format', 'csv', '--editions', 'all'], {
    input: `${inputs.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  expect(cli.status).toBe(0)
  const expected = parse(cli.stdout, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
  expect(rows.length).toBe(expected.length)
  rows.forEach((row, i) => {
    const { postcode: input, postcode_2: postcode, reason, ...rest } = row
    const same = Object.fromEntries(Object.entries(rest).filter(([name]) => !name.endsWith('_name')))
    expect({ input, postcode, ...same }).toEqual(expected[i])
    expect(reason === '').toBe(row.status === 'found')
  })
}, 60_000)

it('keeps the columns, the delimiter and the order of the table, and adds its own with names', async () => {
  const { text, counts } = await convert(['id;name;pcd\n1;"Smith; Ann";cm166tn\n2;Bob;nowhere\n3;Cy;\n'])
  const [header, first, second, third] = parse(text, { delimiter: ';', record_delimiter: '\r\n' }) as string[][]
  expect(header!.slice(0, 4)).toEqual(['id', 'name', 'pcd', 'status'])
  expect(header!.slice(-5)).toEqual(['reason', 'ccg2017', 'ccg2017_name', 'icb2026', 'icb2026_name'])
  expect(first!.slice(0, 5)).toEqual(['1', 'Smith; Ann', 'cm166tn', 'found', 'CM16 6TN'])
  expect(first).toContain('NHS West Essex CCG')
  expect(second!.slice(0, 4)).toEqual(['2', 'Bob', 'nowhere', 'invalid'])
  expect(third!.join()).toContain('There is no postcode in this row.')
  expect(counts).toMatchObject({ found: 1, invalid: 2 })
})

it('names the columns of a table that has no names', async () => {
  const { text } = await convert(['1,CM16 6TN\n2,M1 1AE\n'])
  expect(text.split('\r\n')[0]).toMatch(/^column_1,column_2,status,postcode,/)
  expect(text.split('\r\n').length).toBe(4)
})

it('marks a row that has too many fields, and loses none of them', async () => {
  const { text } = await convert([
    'id,postcode\n1,M1 1AE\n2,M1 1AE,extra,more\n',
    ...Array(3000).fill('3,M1 1AE\n'),
    '4,M1 1AE,late\n',
  ])
  const rows = parse(text, { record_delimiter: '\r\n' }) as string[][]
  expect(rows.at(-1)!.slice(0, 3)).toEqual(['4', 'M1 1AE', 'late'])
  expect(new Set(rows.map(row => row.length)).size).toBe(1)
})

it('reads Windows-1252, and writes UTF-8 with the mark that spreadsheets look for', async () => {
  const { text, isOldEncoding } = await convert([
    Uint8Array.from(Buffer.from('place,postcode\nCafé,M1 1AE\n', 'latin1')),
  ])
  expect(isOldEncoding).toBe(true)
  expect(text.startsWith('\ufeffplace,postcode,')).toBe(true)
  expect(text).toContain('\r\nCafé,M1 1AE,found,')
})

it('goes on where it stopped when a file of the directory arrives after all', async () => {
  let left = 3
  const flaky: GeoSource = {
    ...disk,
    bytes: path => (path.includes('CM16') && left-- > 0 ? Promise.reject(new Error('no network')) : disk.bytes(path)),
  }
  const { text, failures } = await convert(['M1 1AE\nCM16 6TN\nM1 1AE\n'], EDITIONS, flaky)
  expect(failures).toBe(3)
  expect(text.split(',found,').length - 1).toBe(3)
})

it('refuses what is not a text, such as a spreadsheet in its own format', async () => {
  await expect(look(new Blob([Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0])]))).rejects.toThrow('Not a text')
})

it('counts the rows as it goes, without the names of the columns', async () => {
  const { progress } = await convert(['postcode\n', 'M1 1AE\n'.repeat(100_000)])
  expect(progress.at(-1)).toBe(100_000)
  expect(progress.length).toBeGreaterThan(2)
})
