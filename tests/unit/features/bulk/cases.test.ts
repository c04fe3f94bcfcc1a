// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { type Look, lookAt } from '../../../../src/core/bulk/look.ts'
import { blobFile } from '../../../../src/features/bulk/blobFile.ts'
import { BYTES } from './cases/bytes.ts'
import { CELLS } from './cases/cells.ts'
import { COLUMNS } from './cases/columns.ts'
import { LAYOUTS } from './cases/layouts.ts'
import { convertBoth, rowsOf } from './convertBoth.ts'

describe('each row of a file comes back, with its answer, on the page as by the command', () => {
  it.each([...BYTES, ...LAYOUTS, ...COLUMNS, ...CELLS])('%s', async (_, bytes, right) => {
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
    const { titles, escape: sign } = look.table.layout
    expect(rowsOf(page!.text, page!.delimiter, sign).length).toBe(titles + 1 + right.rows)
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
