import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Row } from '../../../pipeline/row.ts'
import { openTable, readLsoas, readTable } from '../../../pipeline/sources.ts'
import { folder } from './folder.ts'

const GSS = [/^E38\d{6}$/, 'a GSS code such as E38000197'] as const

describe('reads a table', () => {
  it.each([
    ['plain', 'areas.csv', (text: string) => text],
    ['gzipped', 'areas.csv.gz', gzipSync],
    [
      'with a byte order mark and Windows line ends',
      'areas.csv',
      (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
    ],
  ])('%s', async (_, file, pack) => {
    const dir = folder({ [file]: pack('name,gss,more\n"NHS Airedale, Wharfedale and Craven CCG",E38000001,1.5\n') })
    const [row] = await readTable(dir, file, ['gss', 'name', 'more'])
    expect(row?.code('gss', ...GSS)).toBe('E38000001')
    expect(row?.text('name')).toBe('NHS Airedale, Wharfedale and Craven CCG')
    expect(row?.number('more')).toBe(1.5)
  })

  it('has no rows when there is only the header', async () => {
    expect(await readTable(folder({ 'areas.csv': 'gss,name\n' }), 'areas.csv', ['gss'])).toEqual([])
  })
})

describe('names the file, the line and the column of a fault', () => {
  const first = (read: (row: Row) => unknown) => async (row: Row) => read(row)
  const anything = first(() => null)

  it.each<[string, string | undefined, (row: Row) => Promise<unknown>, string]>([
    ['no file', undefined, anything, 't.csv: the file is missing from '],
    ['an empty file', '', anything, 't.csv, line 1: the file is empty; expected the columns gss, n'],
    ['no such column', 'gss,m\n', anything, 't.csv, line 1, column n: the column is missing; found gss, m'],
    ['a short row', 'gss,n\nE38000001,1\nE38000002\n', anything, 't.csv, line 3: expected 2 fields, found 1'],
    ['a blank line', 'gss,n\n\nE38000002,1\n', anything, 't.csv, line 2: expected 2 fields, found 1'],
    ['a stray quote', 'gss,n\nE38000001,1"\n', anything, 't.csv, line 2: '],
    ['a quote that never ends', 'gss,n\nE38000001,"1\n', anything, 't.csv, line '],
    [
      'a word for a number',
      'gss,n\nx,many\n',
      first(r => r.number('n')),
      't.csv, line 2, column n: expected a number, found "many"',
    ],
    [
      'hexadecimal',
      'gss,n\nx,0x1F\n',
      first(r => r.number('n')),
      't.csv, line 2, column n: expected a number, found "0x1F"',
    ],
    [
      'off the map',
      'gss,n\nx,99\n',
      first(r => r.number('n', 49, 61)),
      't.csv, line 2, column n: expected a number from 49 to 61',
    ],
    [
      'nothing for a number',
      'gss,n\nx,\n',
      first(r => r.number('n')),
      't.csv, line 2, column n: expected a number, found nothing',
    ],
    [
      'half a person',
      'gss,n\nx,1.5\n',
      first(r => r.count('n')),
      't.csv, line 2, column n: expected a whole number, 0 or more',
    ],
    [
      'fewer than none',
      'gss,n\nx,-1\n',
      first(r => r.count('n')),
      't.csv, line 2, column n: expected a whole number, 0 or more',
    ],
    [
      'a wrong code',
      'gss,n\nE99,1\n',
      first(r => r.code('gss', ...GSS)),
      't.csv, line 2, column gss: expected a GSS code',
    ],
    ['only blanks', 'gss,n\n" ",1\n', first(r => r.required('gss')), 't.csv, line 2, column gss: expected a value'],
    ['after a field of two lines', 'gss,n\n"a\nb",1\nx,y\n', first(r => r.count('n')), 't.csv, line 4, column n: '],
  ])('%s', async (_, content, read, message) => {
    const dir = folder(content === undefined ? {} : { 't.csv': content })
    await expect(readAll(openTable(dir, 't.csv', ['gss', 'n']), read)).rejects.toThrow(message)
  })

  it('a file cut short', async () => {
    const whole = gzipSync(`gss,n\n${Array.from({ length: 5000 }, (_, i) => `${i},${Math.sin(i)}\n`).join('')}`)
    const dir = folder({ 't.csv.gz': whole.subarray(0, whole.length / 2) })
    await expect(readTable(dir, 't.csv.gz', ['gss', 'n'])).rejects.toThrow(
      /^t\.csv\.gz, line \d+: unexpected end of file/,
    )
  })

  it('a file that is not gzip', async () => {
    const dir = folder({ 't.csv.gz': 'gss,n\n' })
    await expect(readTable(dir, 't.csv.gz', ['gss', 'n'])).rejects.toThrow(
      /^t\.csv\.gz, line 1: incorrect header check/,
    )
  })

  it('nothing where there is nothing to say', async () => {
    const [row] = await readTable(folder({ 't.csv': 'gss,n\nx,\n' }), 't.csv', ['n'])
    expect(row?.numberOrNull('n', 49, 61)).toBeNull()
  })
})

describe('reads the boundaries, a feature a line', () => {
  const ring = [
    [
      [0, 51],
      [1, 51],
      [1, 52],
      [0, 51],
    ],
  ]
  const feature = (code: unknown, coordinates: unknown = ring, type = 'Polygon') =>
    JSON.stringify({ type: 'Feature', properties: { LSOA11CD: code }, geometry: { type, coordinates } })
  const collection = (...lines: string[]) =>
    gzipSync(`{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`)

  it('polygons and multipolygons', async () => {
    const dir = folder({ 'b.gz': collection(feature('E01000001'), feature('E01000002', [ring], 'MultiPolygon')) })
    const codes: string[] = []
    await readAll(readLsoas(dir, 'b.gz'), async lsoa => codes.push(lsoa.properties.LSOA11CD))
    expect(codes).toEqual(['E01000001', 'E01000002'])
  })

  it.each([
    ['no JSON', '{"type":"Feature",', 'b.gz, line 3: expected one GeoJSON feature on the line'],
    ['something else', '[1,2]', 'b.gz, line 3: expected one GeoJSON feature on the line'],
    ['no code', feature(undefined), 'b.gz, line 3, column LSOA11CD: expected an LSOA code'],
    ['a Welsh code', feature('W01000001'), 'b.gz, line 3, column LSOA11CD: expected an LSOA code'],
    ['no geometry', '{"type":"Feature","properties":{"LSOA11CD":"E01000002"},"geometry":null}', 'column geometry'],
    [
      'an open shape',
      feature('E01000002', [
        [
          [0, 51],
          [1, 51],
        ],
      ]),
      'b.gz, line 3, column geometry: expected a polygon',
    ],
    ['metres', feature('E01000002', [ring[0]!.map(() => [530_000, 180_000])]), 'b.gz, line 3, column geometry'],
    ['words', feature('E01000002', [ring[0]!.map(() => ['a', 'b'])]), 'b.gz, line 3, column geometry'],
  ])('refuses %s', async (_, line, message) => {
    const dir = folder({ 'b.gz': collection(feature('E01000001'), line) })
    await expect(readAll(readLsoas(dir, 'b.gz'), async () => null)).rejects.toThrow(message)
  })

  it('refuses a file cut short', async () => {
    const whole = collection(...Array.from({ length: 999 }, (_, i) => feature(`E0100${1000 + i}`)))
    const dir = folder({ 'b.gz': whole.subarray(0, whole.length / 2) })
    await expect(readAll(readLsoas(dir, 'b.gz'), async () => null)).rejects.toThrow(
      /^b\.gz, line \d+: unexpected end of file/,
    )
  })
})

async function readAll<T>(rows: AsyncIterable<T>, read: (row: T) => Promise<unknown>): Promise<void> {
  for await (const row of rows) await read(row)
}
