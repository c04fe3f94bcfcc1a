// @vitest-environment node
/** One cell of a column of postcodes in every way that programs write blanks: on the page and by the command. */
import { expect, it } from 'vitest'
import { convertBoth, rowsOf } from './convertBoth.ts'

const BLANKS = [
  ...[
    '&nbsp;',
    '&NBSP;',
    '&nbsp',
    '&amp;nbsp;',
    '&ensp;',
    '&emsp;',
    '&thinsp;',
    '&#160;',
    '&#xA0;',
    '&#x00a0;',
    '&#32;',
    '&#9;',
  ],
  ...[
    '&#10;',
    '&#13;',
    '&#x0D;',
    '&#xd;',
    '<br>',
    '<BR/>',
    '<br />',
    '<wbr>',
    '</p><p>',
    '<span class=x>',
    '</td><td>',
  ],
  ...['_x000D_', '_x000d_', '_x000D__x000A_', '_x0009_', '_x00A0_', '\\n', '\\r\\n', '\\t', '\\u00a0'],
]
const CELLS = BLANKS.flatMap(blank => [`CM16${blank}6TN`, `CM16 6TN${blank}`, `${blank}M1 1AE`])

it('is the whole postcode, not its first half', async () => {
  const { page } = await convertBoth(`id,postcode\n${CELLS.map((cell, at) => `${at},${cell}`).join('\n')}\n`)
  const wrong = rowsOf(page!.text)
    .slice(1)
    .filter(row => row[2] !== 'found')
    .map(row => row[1])
  expect(wrong).toEqual([])
  expect(page!.report).toMatchObject({ rows: CELLS.length, fromText: 0 })
})

it('in an address, too', async () => {
  const cells = BLANKS.map(blank => `1 High St${blank}Epping${blank}CM16${blank}6TN`)
  const { page } = await convertBoth(`id,address\n${cells.map((cell, at) => `${at},${cell}`).join('\n')}\n`)
  expect(page!.report).toMatchObject({ counts: { found: cells.length }, fromText: cells.length })
})

it('leaves the cell itself as it was', async () => {
  const { page } = await convertBoth('id,postcode\n1,CM16&nbsp;6TN\n2,CM16<br>6TN\n')
  expect(page!.text).toContain('\r\n1,CM16&nbsp;6TN,found,CM16 6TN,,')
  expect(page!.text).toContain('\r\n2,CM16<br>6TN,found,CM16 6TN,,')
})
