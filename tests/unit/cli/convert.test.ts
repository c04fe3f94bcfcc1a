// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { convert } from '../../../cli/convert.ts'
import { runCommand } from '../../../cli/io.ts'
import { memoryIo } from './memoryIo.ts'

const TABLE = 'id,home,work\n1,CM16 6TN,M1 1AE\n2,LS1 1UR,EX2 9RQ\n'

async function run(words: string[], pieces: (string | Uint8Array)[] = [TABLE]) {
  const io = memoryIo({ pieces })
  const code = await runCommand(convert, words, io)
  return { code, out: io.out, err: io.err, lines: io.out.split('\r\n') }
}

it('reads standard input, whatever its pieces', async () => {
  const whole = await run([])
  const cut = await run(
    ['-'],
    [...Buffer.from(TABLE)].map(byte => Uint8Array.of(byte)),
  )
  expect(cut).toEqual(whole)
  expect(whole.code).toBe(0)
  expect(whole.lines[1]).toMatch(/^1,CM16 6TN,M1 1AE,found,CM16 6TN,,E38000197,07H,NHS West Essex CCG,E54/)
})

it.each([
  ['a column by its name', ['--column', 'work'], '1,CM16 6TN,M1 1AE,found,M1 1AE,'],
  ['a column by its name in capitals', ['--column', 'WORK'], '1,CM16 6TN,M1 1AE,found,M1 1AE,'],
  ['a column by its number', ['--column', '3'], '1,CM16 6TN,M1 1AE,found,M1 1AE,'],
])('takes %s', async (_, words, start) => {
  expect((await run(words)).lines[1]!.startsWith(start)).toBe(true)
})

it.each([
  [[], 'ccg2017,ccg2017_ods,ccg2017_name'],
  [['--names'], 'ccg2017,ccg2017_ods,ccg2017_name'],
  [['--codes', 'gss'], 'ccg2017'],
  [['--codes', 'ods'], 'ccg2017_ods'],
  [['--codes', 'ods,gss'], 'ccg2017,ccg2017_ods'],
  [['--codes', 'gss', '--names'], 'ccg2017,ccg2017_name'],
])('%j adds %s', async (words, names) => {
  const { lines } = await run(['--editions', 'ccg2017', ...words])
  expect(lines[0]).toBe(`id,home,work,ccg_finder_status,ccg_finder_postcode,ccg_finder_reason,${names}`)
})

it('takes latitude and longitude', async () => {
  const { code, lines } = await run(['--latitude', 'y', '--longitude', '2'], ['y,q\n51.7043,0.1239\n'])
  expect(code).toBe(0)
  expect(lines[1]).toMatch(/^51.7043,0.1239,found,,,E38000197/)
})

it.each([
  ['--delimiter', ['--delimiter', 'semicolon', '--column', '2'], 'a,b;c\nx,y;CM16 6TN\n'],
  ['--header-row', ['--header-row', '2', '--column', 'c'], 'a,b\nb,c\nx,CM16 6TN\n'],
  ['--no-header', ['--no-header', '--column', '2'], 'x,CM16 6TN\n'],
  ['--encoding', ['--encoding', 'utf-16', '--column', '2'], Buffer.from('a,c\nx,CM16 6TN\n', 'utf16le')],
])('%s is obeyed', async (_, words, input) => {
  const { code, out } = await run(words, [input])
  expect(code).toBe(0)
  expect(out).toMatch(/CM16 6TN.found.CM16 6TN/)
})

it('reports every guess, and what became of the rows', async () => {
  const { err } = await run([], ['REPORT\nname;postcode\n"A" b;CM16 6TN\nB;nowhere\nC;\n\nD;Epping, CM16 6TN\n'])
  expect(err.trim().split('\n')).toEqual([
    'encoding: utf-8',
    'delimiter: semicolon',
    'header row: 2',
    'postcode column: postcode (2)',
    'rows: 5',
    'found: 2',
    'outside: 0',
    'unknown: 0',
    'partial: 0',
    ...(err.includes('special: 0') ? ['special: 0'] : []),
    'invalid: 2',
    'without a postcode: 1',
    'blank: 1',
    'read from the address: 1',
    'quotation mark out of place: 1 (row 3)',
  ])
})

it.each([
  [['--column', 'postcode'], '2 columns are called postcode: the first of them, 2, is used', '--column 3'],
  [['--column', 'POSTCODE'], '2 columns are called postcode: the first of them, 2, is used', '--column 3'],
  [
    ['--latitude', 'LAT', '--longitude', 'long'],
    '3 columns are called lat: the first of them, 4, is used',
    '--latitude 5 or --latitude 7',
  ],
])('%j says which column is used, where several have the name', async (words, used, other) => {
  const table = 'id,postcode,postcode,lat,lat,long,Lat\n1,CM16 6TN,M1 1AE,51.7,51.8,0.12,51.9\n'
  const { code, err } = await run(words, [table])
  expect(code).toBe(0)
  expect(err).toContain(`${used}. For another, give its number: ${other}.\n`)
})

it.each([['--column', '3'], ['--column', 'Postcode'], []])('says nothing of names with %j %j', async (...words) => {
  const { err } = await run(words, ['id,Postcode,postcode\n1,CM16 6TN,M1 1AE\n'])
  expect(err).not.toContain('columns are called')
})

describe('exit codes', () => {
  it.each([
    ['0 when every row was read', [], 'postcode\nCM16 6TN\n', 0],
    ['0 when a row has no postcode to read', [], 'id,postcode\n1,CM16 6TN\n2,\n', 0],
    ['1 when a row was not read', [], 'postcode\nCM16 6TN\nnowhere\n', 1],
  ])('%s', async (_, words, input, code) => {
    const run1 = await run(words, [input])
    expect(run1.code).toBe(code)
    expect(run1.lines.length).toBe(input.split('\n').length)
  })

  it.each([
    [['--nonsense'], "Unknown option '--nonsense'"],
    [['nothing.csv'], 'There is no file nothing.csv.'],
    [['package.json/a.csv'], 'There is no file package.json/a.csv.'],
    [['docs'], 'docs is a folder. Give one file.'],
    [['/dev/null'], '/dev/null is a stream, not a file. Send it in with < /dev/null.'],
    [['a.csv', 'b.csv'], 'Give one file'],
    [['--column', 'x'], 'There is no column x. Columns: id, home, work.'],
    [['--column', '4'], 'There is no column 4.'],
    [['--editions', 'ccg1999'], 'Unexpected edition: ccg1999'],
    [['--codes', 'pcd'], 'Unexpected code: pcd'],
    [['--delimiter', 'two signs'], 'Unexpected delimiter'],
    [['--encoding', 'klingon'], 'Unexpected encoding: klingon'],
    [['--header-row', '0'], 'Unexpected row: 0'],
    [['--header-row', '1', '--no-header'], 'not both'],
    [['--header-row', '9'], 'There is no row 9: the file has '],
    [['--sheet', '2'], 'This file has no sheets.'],
    [['--latitude', 'id'], 'Give --latitude and --longitude together.'],
    [['--column', 'id', '--latitude', 'id', '--longitude', 'id'], 'not both'],
  ])('2 for %j', async (words, said) => {
    const { code, out, err } = await run(words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })
})

it('--help says how to use it', async () => {
  const { code, out } = await run(['--help'])
  expect(code).toBe(0)
  expect(out).toContain('ccg-finder convert people.csv')
})
