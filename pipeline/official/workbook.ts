/** Rows of a publisher's spreadsheet (.xlsx), under a header that stands somewhere below titles and notes. */
import { buffer } from 'node:stream/consumers'
import readWorkbook from 'read-excel-file/node'
import { Row, SourceError } from '../row.ts'
import { type Columns, findColumns } from './officialTable.ts'
import { type Member, members } from './zip.ts'

/** A header stands within the first lines of a sheet. */
const TITLES = 20

export interface Sheet {
  /** `ccg_allocations.zip: 2017-18.xlsx: Table 1`, for messages. */
  readonly name: string
  /** Cells as text; empty ones are ''. */
  readonly rows: readonly (readonly string[])[]
}

/**
 * The sheets whose name fits, of a workbook or of every workbook in a zip.
 *
 * @throws SourceError when none fits, or a workbook is damaged or of the kind before 2007
 */
export async function* sheets(path: string, pattern: RegExp): AsyncGenerator<Sheet> {
  for await (const member of path.endsWith('.zip') ? members(path, /\.xlsx$/i) : members(path, /./)) {
    const fits = (await readSheets(member)).filter(({ sheet }) => pattern.test(sheet))
    if (fits.length === 0) throw new SourceError(member.name, `the workbook has no sheet that fits ${pattern}`)
    for (const { sheet, data } of fits)
      yield { name: `${member.name}: ${sheet}`, rows: data.map(cells => cells.map(textOf)) }
  }
}

async function readSheets({ name, stream }: Member) {
  try {
    return await readWorkbook(await buffer(stream))
  } catch (error) {
    throw new SourceError(name, `not a workbook (.xlsx); save an .xls as one first: ${(error as Error).message}`)
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim()
}

/**
 * Rows under the first line that has all the columns. Lines without a value in `key`, such as notes, are left out.
 *
 * @throws SourceError that names file, sheet, line and column
 */
export function* rowsOfSheet<C extends string>(sheet: Sheet, columns: Columns<C>, key: NoInfer<C>): Generator<Row<C>> {
  const at = sheet.rows.findIndex(header => header.some(title => fits(title, columns[key])))
  if (at === -1 || at > TITLES) throw new SourceError(sheet.name, 'no line has the column', undefined, key)
  const positions = findColumns(sheet.name, at + 1, sheet.rows[at]!, columns)
  for (const [i, cells] of sheet.rows.slice(at + 1).entries()) {
    const row = new Row<C>(sheet.name, at + i + 2, positions, cells)
    if (row.text(key)) yield row
  }
}

function fits(title: string, pattern: RegExp): boolean {
  return pattern.test(title.trim().toLowerCase())
}
