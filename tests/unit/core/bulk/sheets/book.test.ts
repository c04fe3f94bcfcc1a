// @vitest-environment node
import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { openBook } from '../../../../../src/core/bulk/sheets/book.ts'
import { MAIN, ods, xlsx, zip } from './files.ts'

const TABLE =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>' +
  '<row r="4"><c r="A4" t="s"><v>3</v></c><c r="B4" s="1"><v>43811</v></c><c r="C4" t="s"><v>2</v></c></row>'

it('reads texts, blank cells and rows of a workbook where they stand', () => {
  const book = openBook(xlsx({ People: TABLE }), 'xlsx')
  expect(book.sheets).toEqual(['People'])
  expect(book.rows(0)).toEqual([['name', '', 'postcode'], [], [], ['A & B', '2019-12-12', 'CM16 6TN']])
})

it.each([
  ['a number', '<c><v>51.704300000000003</v></c>', '51.7043'],
  ['a date', '<c s="2"><v>43811</v></c>', '2019-12-12'],
  ['a date and time', '<c s="1"><v>43811.5</v></c>', '2019-12-12 12:00:00'],
  ['a number with a word in its format', '<c s="3"><v>43811</v></c>', '43811'],
  ['a formula', '<c t="str"><f>A1&amp;B1</f><v>CM16 6TN</v></c>', 'CM16 6TN'],
  ['a text of its own', '<c t="inlineStr"><is><t>CM16 6TN</t></is></c>', 'CM16 6TN'],
  ['a truth', '<c t="b"><v>1</v></c>', 'TRUE'],
  ['a fault', '<c t="e"><v>#N/A</v></c>', '#N/A'],
  ['what XML cannot hold', '<c t="str"><v>The Plain_x000D_</v></c>', 'The Plain\r'],
  ['a date as ISO 8601', '<c t="d"><v>2019-12-12</v></c>', '2019-12-12'],
  ['an empty cell with a format', '<c><v>1</v></c><c s="1"/>', '1'],
  ['a CDATA section', '<c t="str"><v><![CDATA[M1 1AE]]></v></c>', 'M1 1AE'],
])('reads %s', (_, cell, text) => {
  expect(openBook(xlsx({ S: `<row>${cell}</row>` }), 'xlsx').rows(0)).toEqual([[text]])
})

it('counts days from 1904 where a workbook does', () => {
  const book = openBook(
    xlsx({ S: '<row><c s="1"><v>42349</v></c></row>' }, { workbookPr: '<workbookPr date1904="1"/>' }),
    'xlsx',
  )
  expect(book.rows(0)).toEqual([['2019-12-12']])
})

it('opens a workbook without shared texts and styles, with a prefix before its names, and none of its charts', () => {
  const sheet = (words: string) =>
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>${words}</x:t></x:r><x:r><x:t>6TN</x:t></x:r></x:is></x:c></x:row></x:sheetData></x:worksheet>`
  const book = openBook(
    zip({
      'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:r="b"><x:sheets><x:sheet name="Chart" r:id="a"/><x:sheet name="S" r:id="b"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="a" Target="chartsheets/sheet1.xml"/><Relationship Id="b" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      'xl/worksheets/sheet1.xml': sheet('CM16 '),
    }),
    'xlsx',
  )
  expect(book.sheets).toEqual(['S'])
  expect(book.rows(0)).toEqual([['CM16 6TN']])
})

it('leaves out the formatted rows behind the last one', () => {
  const blank = '<row r="1048576"><c r="A1048576" s="1"/></row>'
  expect(openBook(xlsx({ S: `<row r="1"><c r="A1"><v>1</v></c></row>${blank}` }), 'xlsx').rows(0)).toEqual([['1']])
})

it('has the sheets that can be seen, each with its own rows', () => {
  const one = (text: string) => `<row><c t="str"><v>${text}</v></c></row>`
  const book = openBook(xlsx({ First: one('a'), Secret: one('b'), Last: one('c') }, { hidden: 'Secret' }), 'xlsx')
  expect(book.sheets).toEqual(['First', 'Last'])
  expect(book.rows(1)).toEqual([['c']])
})

it('reads an OpenDocument spreadsheet, without its million blank rows', () => {
  const text = (words: string) =>
    `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`
  const blank =
    '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
  const book = openBook(
    ods(
      `<table:table table:name="People"><table:table-row>${text('name')}<table:table-cell table:number-columns-repeated="2"/>${text('postcode')}</table:table-row>` +
        `<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>` +
        `<table:table-row table:number-rows-repeated="2">${text('A<text:s text:c="2"/>B')}<table:table-cell office:value-type="float" office:value="51.7043"><text:p>51.7</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2019-12-12"><office:annotation><text:p>a note</text:p></office:annotation><text:p>12/12/19</text:p></table:table-cell>${text('<text:span>CM16</text:span> 6TN')}</table:table-row>${blank}</table:table>` +
        `<table:table table:name="Other">${blank}</table:table>`,
    ),
    'ods',
  )
  const row = ['A  B', '51.7043', '2019-12-12', 'CM16 6TN']
  expect(book.sheets).toEqual(['People', 'Other'])
  expect(book.rows(0)).toEqual([['name', '', '', 'postcode'], [], [], row, row])
  expect(book.rows(1)).toEqual([])
})

it.each([
  ['no archive', strToU8('PK\x03\x04 and then nothing'), 'xlsx' as const],
  ['an archive of something else', zip({ 'a.txt': 'b' }), 'xlsx' as const],
  ['no XML', zip({ 'content.xml': '<a><b' }), 'ods' as const],
])('refuses %s', (_, bytes, kind) => {
  expect(() => openBook(bytes, kind)).toThrow()
})
