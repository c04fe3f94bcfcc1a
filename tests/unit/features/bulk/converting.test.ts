// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../../../cli/io.ts'
import { locate } from '../../../../cli/locate.ts'
import type { SaidOfFile } from '../../../../src/core/bulk/look.ts'
import { decodeShard } from '../../../../src/core/finder/directory/decode.ts'
import { incodeFromNumber } from '../../../../src/core/finder/directory/incode.ts'
import type { GeoSource } from '../../../../src/core/finder/finder.ts'
import { memoryIo } from '../../cli/memoryIo.ts'
import { ods, xlsx } from '../../core/bulk/sheets/files.ts'
import fc from '../../property.ts'
import { convertByCommand, convertOnPage, disk, rowsOf } from './convertBoth.ts'

const GEO = 'public/geo'
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
  ...['51.7043,0.1239', '54,2.2', '51.525,0.72', '48.85, 2.35', 'Harlow', 'x,y', 'é', '<script>'],
]

function realPostcodes(): string[] {
  const { stamp } = JSON.parse(readFileSync(`${GEO}/overview.json`, 'utf8'))
  return ['EN9', 'SY10', 'W1A', 'TR21'].flatMap(outcode =>
    decodeShard(readFileSync(`${GEO}/directory/${outcode}.bin`), stamp).map(
      ({ incode }) => `${outcode} ${incodeFromNumber(incode)}`,
    ),
  )
}

it('gives every row the answer of `locate`, and a reason where it has none', async () => {
  const inputs = [...realPostcodes(), ...AWKWARD]
  const quoted = inputs.map(text => `"${text.replaceAll('"', '""')}"`)
  const page = await convertOnPage(`postcode,n\r\n${quoted.map(text => `${text},1`).join('\r\n')}\r\n`)
  const io = memoryIo({ pieces: [`${quoted.join('\n')}\n`] })
  expect(await runCommand(locate, ['--format', 'csv', '--editions', 'ccg2017,icb2026'], io)).toBe(0)
  const expected = rowsOf(io.out)
    .slice(1)
    .map(row => [row[1], row[2], row[7], row[8]])
  const rows = rowsOf(page!.text).slice(1)
  expect(rows.map(row => [row[2], row[3], row[5], row[8]])).toEqual(expected)
  for (const row of rows) expect(row[4] === '').toBe(row[2] === 'found')
  expect(rows.find(([input]) => input === 'cm16 6tn')!.slice(5)).toEqual([
    ...['E38000197', '07H', 'NHS West Essex CCG'],
    ...['E54000066', 'D7T5G', 'NHS Essex Integrated Care Board'],
  ])
})

it('lists the rows without an answer, by the numbers that a spreadsheet shows', async () => {
  const page = await convertOnPage('REPORT\nid,postcode\n1,CM16 6TN\n2,nowhere\n\n3,\n4,CF10 1EP\n')
  expect(rowsOf(page!.problemsText)).toEqual([
    ['row', 'input', 'status', 'reason'],
    ['4', 'nowhere', 'invalid', expect.stringMatching(/postcode/)],
    ['6', '', 'invalid', 'There is no postcode in this row.'],
    ['7', 'CF10 1EP', 'outside', 'CF10 1EP is in Wales. CCGs were in England only.'],
  ])
  expect(page!.firstProblems.map(({ row }) => row)).toEqual([4, 6, 7])
})

it('numbers our columns where the table has them already', async () => {
  const first = await convertOnPage('postcode\nCM16 6TN\n')
  const second = await convertOnPage(first!.text)
  expect(rowsOf(second!.text)[0]).toContain('ccg_finder_status_2')
  expect(second!.report.counts.found).toBe(1)
})

it('marks what it writes as UTF-8 where there are other letters than ASCII, and only there', async () => {
  const startOf = async (text: string) => (await convertOnPage(text))!.text.slice(0, 5)
  expect(await startOf('name,postcode\nCafé,M1 1AE\n')).toBe('\ufeffname')
  expect(await startOf('name,postcode\nCafe,M1 1AE\n')).toBe('name,')
  expect(await startOf(`name,postcode\n${'Cafe,M1 1AE\n'.repeat(40_000)}Café,M1 1AE\n`)).toBe('\ufeffname')
})

it('never makes a formula of what it adds', async () => {
  const signs = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', 'C', 'M', '1', '6', 'T', ' ', '"'),
    maxLength: 9,
  })
  await fc.assert(
    fc.asyncProperty(fc.array(signs, { minLength: 1, maxLength: 5 }), async inputs => {
      const table = inputs.map(text => `1,"${text.replaceAll('"', '""')}"`).join('\n')
      const { out } = await convertByCommand(`id,postcode\n${table}\n`)
      const added = rowsOf(out).flatMap(row => row.slice(2))
      expect(added.filter(text => /^[=+\-@\t\r]/.test(text))).toEqual([])
    }),
    { numRuns: 30 },
  )
})

it('goes on where it stopped when a file of the directory arrives after all', async () => {
  let left = 3
  const flaky: GeoSource = {
    ...disk,
    bytes: path => (path.includes('CM16') && left-- > 0 ? Promise.reject(new Error('no network')) : disk.bytes(path)),
  }
  const page = await convertOnPage('M1 1AE\nCM16 6TN\nM1 1AE\n', {}, flaky)
  expect(page!.failures).toBe(3)
  expect(page!.report).toMatchObject({ rows: 3, counts: { found: 3 } })
  expect(rowsOf(page!.text).length).toBe(4)
})

it('tells how far it is by rows, evenly', async () => {
  const { progress } = (await convertOnPage(`postcode\n${'M1 1AE\n'.repeat(20_000)}`))!
  const steps = progress.map((rows, at) => rows - (progress[at - 1] ?? 0))
  expect(Math.max(...steps)).toBeLessThanOrEqual(2000)
  expect(progress.at(-1)).toBe(20_000)
})

const SEMICOLONS = 'name,postcode\na;b,CM16 6TN\n'
it.each<[string, SaidOfFile, string, string, number]>([
  ['another delimiter', { delimiter: ',' }, SEMICOLONS, 'a;b,CM16 6TN', 1],
  ['no row of names', { headerRow: 'none' }, SEMICOLONS, 'name,postcode', 2],
  ['no row of names, though there is a title', { headerRow: 'none' }, `REPORT\n${SEMICOLONS}`, 'REPORT', 3],
  ['another row of names', { headerRow: 1 }, `REPORT,x\n${SEMICOLONS}`, 'REPORT,x\r\nname,postcode,ccg', 1],
  ['another encoding', { encoding: 'macintosh' }, 'name,postcode\né,CM16 6TN\n', '√©,CM16', 1],
])('reads a file as it is told: %s', async (_, said, text, has, rows) => {
  const page = await convertOnPage(text, said)
  expect(page!.report.rows).toBe(rows)
  expect(page!.text).toContain(has)
})

describe('spreadsheets', () => {
  const cell = (text: string) => `<c t="str"><v>${text}</v></c>`
  const book = xlsx({
    Notes: `<row r="1">${cell('Made in May')}</row>`,
    People: `<row r="1">${cell('People')}</row><row r="3">${cell('name')}${cell('postcode')}</row><row r="4">${cell('Café, "Rose"')}${cell('CM16 6TN')}</row>`,
  })

  it('gives the sheet that is asked for back as CSV, its rows where they were', async () => {
    const { code, out, err } = await convertByCommand(book, ['--sheet', 'People'])
    expect(code).toBe(0)
    expect(err).toContain('sheet: People (2 of 2)')
    expect(out).toMatch(/^\ufeffPeople\r\n\r\nname,postcode,ccg_finder_status,/)
    expect(out).toContain('\r\n"Café, ""Rose""",CM16 6TN,found,CM16 6TN,,E38000197')
    expect((await convertOnPage(book, { sheet: '2' }))!.text).toBe(out)
  })

  const empty = xlsx({ Blank: '', Notes: `<row r="1">${cell('Made in May')}</row>`, 'Also blank': '' })
  const late = xlsx({ Blank: '', People: `<row r="1">${cell('postcode')}</row><row r="2">${cell('CM16 6TN')}</row>` })

  it.each([
    [book, [], 'No postcode column found on the sheet Notes (1 of 2). Columns: ', 'People'],
    [book, ['--column', 'postcode'], 'There is no column postcode on the sheet Notes (1 of 2). Columns: ', 'People'],
    [empty, ['--sheet', 'Blank'], 'There is nothing on the sheet Blank (1 of 3).', 'Notes, Also blank'],
  ])(
    'says on which sheet there is nothing to read, and how to have another read',
    async (file, words, said, others) => {
      const { code, err } = await convertByCommand(file, words)
      expect(code).toBe(2)
      expect(err).toContain(said)
      expect(err).toContain(`\nAnother sheet, with --sheet: ${others}.`)
    },
  )

  it('takes the first sheet that is not blank when none is named', async () => {
    const { code, err, out } = await convertByCommand(late)
    expect(code).toBe(0)
    expect(err).toContain('sheet: People (2 of 2)')
    expect((await convertOnPage(late))!.text).toBe(out)
  })

  it('says which sheets there are', async () => {
    expect((await convertByCommand(book, ['--sheet', 'Nobody'])).err).toContain(
      'There is no sheet Nobody. Sheets: Notes, People.',
    )
  })

  it('reads an OpenDocument spreadsheet', async () => {
    const text = (words: string) => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`
    const file = ods(
      `<table:table table:name="T"><table:table-row>${text('pcd')}</table:table-row><table:table-row>${text('M1 1AE')}</table:table-row></table:table>`,
    )
    const { out } = await convertByCommand(file)
    expect(out).toMatch(/^pcd,ccg_finder_status,.*\r\nM1 1AE,found,M1 1AE,,E38000217/)
    expect((await convertOnPage(file))!.text).toBe(out)
  })

  it('says what a damaged one is, and what to do', async () => {
    const { code, err } = await convertByCommand(book.subarray(0, book.length - 60))
    expect(code).toBe(2)
    expect(err).toContain('This is an Excel workbook that we could not open')
  })
})
