// @vitest-environment node
/** Small files of the kinds that people's software failed on, invented but for their faults, on the page and by the command. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FullReport } from '../../../../src/core/bulk/run.ts'
import { convertBoth, rowsOf } from './convertBoth.ts'
import { MADE_FILES } from './madeFiles.ts'

const FILES = join(import.meta.dirname, 'files')

interface Right {
  readonly rows: number
  readonly found: number
  readonly report?: Partial<FullReport>
  /** Texts that the result has. */
  readonly has?: readonly string[]
}

const RIGHT: Readonly<Record<string, Right | string>> = {
  'address-column.csv': { rows: 3, found: 3, report: { fromText: 3 } },
  'easting-northing.csv': 'No postcode column found. Columns: id, Easting, Northing.',
  'empty-and-comma-rows.csv': { rows: 7, found: 2, report: { blank: 5, empty: 0 } },
  'excel-text-guard.csv': { rows: 2, found: 2, report: { notes: [] }, has: ['="CM16 6TN",found'] },
  'formulas.csv': { rows: 6, found: 5, has: ['\n=1+1,M1 1AE,found'] },
  'hdr-PCODE.csv': { rows: 100, found: 1, report: { empty: 99 } },
  'html-table.xls': 'web page',
  'invisible-characters.csv': { rows: 9, found: 9 },
  'late-row-with-extra-comma.csv': { rows: 152, found: 152, report: { notes: [{ row: 152, kind: 'long' }] } },
  'latin1-line-then-utf8.csv': { rows: 3, found: 3, report: { otherLines: 1 }, has: ['Zoë’s,', 'Café £5,'] },
  'latlong-two-cols.csv': { rows: 2, found: 2 },
  'list-first-row-typo.txt': { rows: 3, found: 2, has: ['\nCM16 6T,invalid,,A postcode must end'] },
  'list-for-cli.csv': { rows: 2, found: 2 },
  'lots-of-empty-columns.csv': { rows: 2, found: 2, has: ['postcode,name,,,'] },
  'mac-cr-only-list.txt': { rows: 3, found: 3 },
  'mixed-crlf-then-lf.csv': { rows: 6, found: 6 },
  'mixed-lf-then-crlf.csv': { rows: 3, found: 3 },
  'nul-in-header.csv': { rows: 2, found: 2, report: { notes: [{ row: 1, kind: 'nul' }] } },
  'nul-late.csv': { rows: 6002, found: 6002, report: { notes: [{ row: 6002, kind: 'nul' }] } },
  'one-line-commas.txt': { rows: 4, found: 4 },
  'one-line-spaces.txt': { rows: 4, found: 4 },
  'outcode-incode.csv': { rows: 3, found: 3 },
  'powershell-utf16-list.txt': { rows: 3, found: 3 },
  'punctuation.csv': { rows: 11, found: 11 },
  'quoted-list.txt': { rows: 3, found: 3, report: { notes: [] } },
  'ragged-narrow-first.csv': { rows: 2, found: 2, has: ['REPORT\r\n', 'name,postcode,note,ccg_finder_status'] },
  'rows.json': 'JSON',
  'semicolon-commas-in-header.csv': { rows: 3, found: 3 },
  'sep-semicolon.csv': { rows: 2, found: 2 },
  'space-before-quotes.csv': { rows: 2, found: 2, report: { notes: [] } },
  'special-postcodes.csv': {
    rows: 37,
    found: 7,
    report: { counts: { found: 7, outside: 3, unknown: 1, partial: 0, special: 26, invalid: 0 } },
    has: ['AI 2640', 'a patient of no fixed abode', 'Gibraltar', 'EH99 1SP is in Scotland'],
  },
  'stray-quotes-building.csv': { rows: 4, found: 4, report: { notes: [{ row: 2, kind: 'quote' }] } },
  'tab-separated-named.csv': { rows: 2, found: 2, has: ['\tfound\t'] },
  'thousands-beside-sparse-postcodes.csv': { rows: 120, found: 12, report: { empty: 108 } },
  'utf16le-without-mark.csv': { rows: 2, found: 2, has: ['Café Zoë’s,'] },
}

describe('the files', () => {
  it('are all in the table', () =>
    expect([...readdirSync(FILES), ...Object.keys(MADE_FILES)].sort()).toEqual(Object.keys(RIGHT).sort()))

  it.each(Object.entries(RIGHT))('%s', async (name, right) => {
    const { page, command } = await convertBoth(MADE_FILES[name] ?? readFileSync(join(FILES, name)))
    if (typeof right === 'string') {
      expect(command).toMatchObject({ code: 2, out: '' })
      expect(command.err).toContain(right)
      return
    }
    expect(page!.report).toMatchObject({ rows: right.rows, ...right.report })
    expect(page!.report.counts.found).toBe(right.found)
    for (const text of right.has ?? []) expect(page!.text).toContain(text)
    const rows = rowsOf(page!.text, page!.delimiter)
    const names = rows.findIndex(row => row.includes('ccg_finder_status'))
    expect(rows.length - names - 1).toBe(right.rows)
  })
})
