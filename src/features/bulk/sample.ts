/** The start of a file, as it was understood: what the page shows before anything runs. */
import type { Encoding } from '../../core/bulk/encoding/encodings.ts'
import { type Layout, rowsAbove } from '../../core/bulk/guess/table.ts'
import type { Look } from '../../core/bulk/look.ts'
import { columnsOf, type Where } from '../../core/bulk/where.ts'

type TableLook = Extract<Look, { kind: 'table' }>

export interface Sample extends SampleTable {
  /** Names of the sheets of a spreadsheet; empty for a text. */
  readonly sheets: readonly string[]
  /** The one that is shown, counted from 0. */
  readonly sheet: number
}

export interface SampleTable {
  readonly encoding: Encoding
  readonly layout: Layout
  readonly where: Where | undefined
  readonly columns: readonly SampleColumn[]
  /** All columns of the file; of those without anything in them, `columns` has none. */
  readonly width: number
  /** The first rows, titles and names included. */
  readonly rows: readonly (readonly string[])[]
  /** Rows of data. */
  readonly total: number
}

export interface SampleColumn {
  /** Counted from 0. */
  readonly index: number
  readonly name: string
  /** Something that is in it. */
  readonly example: string
}

/** More rows are not sent to the page. */
const ROWS = 20
/** Longest list of columns to choose from; guessed columns beyond it are added. */
const COLUMNS = 500
/** Of a row with more cells than columns, this many of what is too much. */
const SURPLUS = 20

export function sampleOf(look: TableLook): SampleTable {
  const { survey, table } = look
  const { layout, names, where } = table
  const rows = table.rows.map(({ fields }) => fields)
  const data = rows.slice(rowsAbove(layout))
  const columns = names
    .map((name, index) => ({ index, name, example: data.find(row => row[index]?.trim())?.[index]?.trim() ?? '' }))
    .filter(({ name, example }) => (layout.hasHeader && name) || example)
  const first = columns.slice(0, COLUMNS)
  const guessed = columns.filter(({ index }) => where && columnsOf(where).includes(index))
  const shown = rows.slice(0, layout.titles + ROWS).map(row => row.slice(0, names.length + SURPLUS))
  return {
    encoding: survey.encoding,
    layout,
    where,
    columns: [...new Set([...first, ...guessed])],
    width: names.length,
    rows: shown,
    total: countData(look),
  }
}

/** Rows of data to expect. */
export function countData({ table, rows }: TableLook): number {
  return Math.max(0, rows - rowsAbove(table.layout))
}
