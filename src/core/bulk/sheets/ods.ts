/** OpenDocument spreadsheets, ISO 26300: the values of cells as texts. */
import type { Book } from './book.ts'
import { type Attributes, readXml } from './xml.ts'
import { unzipTexts } from './zip.ts'

export function openOds(bytes: Uint8Array): Book {
  const content = unzipTexts(bytes, name => name === 'content.xml').get('content.xml')
  if (content === undefined) throw new RangeError('Unexpected content: there is no content.xml')
  const tables = readTables(content)
  return { sheets: tables.map(({ name }) => name), rows: sheet => tables[sheet]!.rows }
}

interface Table {
  readonly name: string
  readonly rows: string[][]
}

function readTables(xml: string): Table[] {
  const tables: Table[] = []
  let row: string[] = []
  let rowRepeat = 1
  /** Empty rows and cells are written when something follows: a sheet ends in a million of them. */
  let emptyRows = 0
  let emptyCells = 0
  let cell: Attributes = {}
  let lines: string[] = []
  let depth = 0
  let isNote = false

  const endCell = () => {
    const repeat = Number(cell['number-columns-repeated'] ?? 1)
    const text = textOf(cell, lines)
    if (text === '') {
      emptyCells += repeat
      return
    }
    row.push(...Array<string>(emptyCells).fill(''), ...Array<string>(repeat).fill(text))
    emptyCells = 0
  }
  const endRow = () => {
    const rows = tables.at(-1)!.rows
    if (row.length === 0) emptyRows += rowRepeat
    else {
      for (; emptyRows > 0; emptyRows--) rows.push([])
      for (let time = 0; time < rowRepeat; time++) rows.push(row)
    }
  }

  readXml(xml, {
    open(element, attributes) {
      if (element === 'table') {
        tables.push({ name: attributes().name ?? '', rows: [] })
        emptyRows = 0
      } else if (element === 'table-row') {
        row = []
        emptyCells = 0
        rowRepeat = Number(attributes()['number-rows-repeated'] ?? 1)
      } else if (element === 'table-cell' || element === 'covered-table-cell') {
        cell = attributes()
        lines = []
      } else if (element === 'annotation') isNote = true
      else if (element === 'p' && !isNote && depth++ === 0) lines.push('')
      else if (depth > 0 && !isNote) lines[lines.length - 1] += spaceOf(element, attributes)
    },
    text(text) {
      if (depth > 0 && !isNote) lines[lines.length - 1] += text
    },
    close(element) {
      if (element === 'annotation') isNote = false
      else if (element === 'p' && !isNote) depth--
      else if (element === 'table-cell' || element === 'covered-table-cell') endCell()
      else if (element === 'table-row') endRow()
    },
  })
  return tables
}

function spaceOf(element: string, attributes: () => Attributes): string {
  if (element === 's') return ' '.repeat(Number(attributes().c ?? 1))
  if (element === 'tab') return '\t'
  return element === 'line-break' ? '\n' : ''
}

/** Numbers and dates by their value, since what is shown may be rounded. */
function textOf(cell: Attributes, lines: readonly string[]): string {
  switch (cell['value-type']) {
    case 'float':
      return cell.value ?? lines.join('\n')
    case 'date':
      return cell['date-value']?.replace('T', ' ') ?? lines.join('\n')
    default:
      return lines.join('\n')
  }
}
