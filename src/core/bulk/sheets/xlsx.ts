/** Excel workbooks, ECMA-376: the shown values of cells as texts. */
import type { Book } from './book.ts'
import { createDateReader } from './dates.ts'
import { type Attributes, readXml } from './xml.ts'
import { unzipTexts } from './zip.ts'

const WANTED = /(?:^|\/)(?:workbook\.xml|workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i

export function openXlsx(bytes: Uint8Array): Book {
  const parts = unzipTexts(bytes, name => WANTED.test(name))
  const part = (name: string) => [...parts].find(([path]) => path.toLowerCase().endsWith(name))?.[1]
  const workbook = part('workbook.xml')
  if (workbook === undefined) throw new RangeError('Unexpected content: there is no workbook.xml')
  const targets = readTargets(part('workbook.xml.rels') ?? '')
  const { sheets: all, is1904 } = readWorkbook(workbook)
  // Charts and old macros have sheets of their own.
  const sheets = all.filter(({ id }) => !/(?:chart|dialog|macro)sheets/i.test(targets.get(id) ?? ''))
  const strings = readStrings(part('sharedstrings.xml') ?? '')
  const dateOf = createDateReader(part('styles.xml') ?? '', is1904)
  return {
    sheets: sheets.map(({ name }) => name),
    rows(sheet) {
      const target = targets.get(sheets[sheet]!.id) ?? `worksheets/sheet${sheet + 1}.xml`
      return readSheet(part(target.toLowerCase().replace(/^.*?(?=worksheets\/)/, '')) ?? '', strings, dateOf)
    },
  }
}

function readWorkbook(xml: string): { sheets: { name: string; id: string }[]; is1904: boolean } {
  const sheets: { name: string; id: string }[] = []
  let is1904 = false
  readXml(xml, {
    open(element, attributes) {
      if (element === 'workbookPr') is1904 = /^(?:1|true)$/.test(attributes().date1904 ?? '')
      if (element !== 'sheet') return
      const { name = '', id = '', state = 'visible' } = attributes()
      if (state === 'visible') sheets.push({ name, id })
    },
  })
  return { sheets, is1904 }
}

function readTargets(xml: string): Map<string, string> {
  const targets = new Map<string, string>()
  readXml(xml, {
    open(element, attributes) {
      if (element !== 'Relationship') return
      const { Id = '', Target = '' } = attributes()
      targets.set(Id, Target)
    },
  })
  return targets
}

/** Texts that several cells share. How they are spoken (`rPh`) is no part of them. */
function readStrings(xml: string): string[] {
  const strings: string[] = []
  let isText = false
  let isSpoken = false
  readXml(xml, {
    open(element) {
      if (element === 'si') strings.push('')
      else if (element === 't') isText = true
      else if (element === 'rPh') isSpoken = true
    },
    text(text) {
      if (isText && !isSpoken) strings[strings.length - 1] += text
    },
    close(element) {
      if (element === 't') isText = false
      else if (element === 'rPh') isSpoken = false
    },
  })
  return strings.map(unescaped)
}

function readSheet(
  xml: string,
  strings: readonly string[],
  dateOf: (value: string, style: string) => string | undefined,
): string[][] {
  const rows: string[][] = []
  let cell: Attributes = {}
  let column = 0
  let value = ''
  let isValue = false
  readXml(xml, {
    open(element, attributes) {
      if (element === 'row') {
        const number = Number(attributes().r ?? rows.length + 1)
        while (rows.length < number) rows.push([])
        column = 0
      } else if (element === 'c') {
        cell = attributes()
        column = columnOf(cell.r) ?? column
        value = ''
      } else if (element === 'v' || element === 't') isValue = true
    },
    text(text) {
      if (isValue) value += text
    },
    close(element) {
      if (element === 'v' || element === 't') isValue = false
      if (element !== 'c') return
      const row = rows.at(-1)!
      const text = textOf(value, cell, strings, dateOf)
      if (text !== '') {
        while (row.length < column) row.push('')
        row[column] = text
      }
      column++
    },
  })
  // Cells that have a format and nothing else reach to the end of a sheet.
  while (rows.at(-1)?.length === 0) rows.pop()
  return rows
}

function textOf(
  value: string,
  { t = 'n', s = '' }: Attributes,
  strings: readonly string[],
  dateOf: (value: string, style: string) => string | undefined,
): string {
  if (value === '') return ''
  if (t === 's') return strings[Number(value)] ?? ''
  if (t === 'str' || t === 'inlineStr') return unescaped(value)
  if (t === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (t !== 'n') return value
  // Seventeen digits in the file, as many as are needed on the screen.
  return dateOf(value, s) ?? String(Number(value))
}

/** Excel writes signs that XML cannot hold, as a carriage return, by their number. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** `AB12` → 27 */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]+/.exec(reference ?? '')?.[0]
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
