/** Converts the rows of a table: the same rows, with the answers in columns behind them. */

import type { Atlas } from '../areas/atlas.ts'
import { type EditionId, editionIndex } from '../areas/editions.ts'
import type { Finder } from '../finder/finder.ts'
import type { FinderResult } from '../finder/result.ts'
import type { CellProperties } from '../geo.ts'
import { type Cell, isBlank, readCell } from './cell.ts'
import { type Layout, rowsAbove } from './guess/table.ts'
import { createTableWriter, isLongRow } from './output.ts'
import type { RawRow } from './reading/records.ts'
import type { AboutRow } from './reasons.ts'
import { createReport, type Report } from './report.ts'
import { type Status, toRow } from './row.ts'
import { columnsOf, readLongRow, type Where } from './where.ts'

/** What is written of each area, in this order. */
export const AREA_FIELDS = ['gss', 'ods', 'name'] as const
export type AreaField = (typeof AREA_FIELDS)[number]

export interface Job {
  readonly layout: Layout
  readonly names: readonly string[]
  readonly where: Where
  readonly editions: readonly EditionId[]
  readonly fields: readonly AreaField[]
}

export interface Parts {
  readonly finder: Finder
  readonly cells: readonly CellProperties[]
  readonly atlas: Atlas
  /** Why a row has no answer, or that it was too long, in words; empty when there is nothing to say. */
  readonly reason: (answer: FinderResult, about: AboutRow) => string
}

export interface Converted {
  /** Lines of the table that comes back. */
  readonly lines: string
  /** Rows without an answer. */
  readonly problems: readonly Problem[]
}

/** A row without an answer. */
export interface Problem {
  /** As a spreadsheet counts: from 1, titles and names included. */
  readonly row: number
  readonly input: string
  readonly status: Status
  readonly reason: string
}

export interface Converter {
  /**
   * Lines for the next rows of the file, titles and names included. Rejects when a file of the directory does not
   * arrive: then nothing has happened, and the same rows can be given again.
   */
  convert(rows: readonly RawRow[]): Promise<Converted>
  readonly report: Report
}

export const STATUS_COLUMNS = ['ccg_finder_status', 'ccg_finder_postcode', 'ccg_finder_reason'] as const

/** Files asked for at once: more would wait in the browser's own queue. */
const AT_ONCE = 6

export function createConverter({ layout, names, where, editions, fields }: Job, parts: Parts): Converter {
  const { finder, cells, atlas, reason } = parts
  const added = [...STATUS_COLUMNS, ...editions.flatMap(edition => fields.map(field => columnOf(edition, field)))]
  const blank = added.map(() => '')
  const writer = createTableWriter(names, added, { ...layout, delimiter: layout.delimiter || ',' })
  const firstData = rowsAbove(layout)
  const report = createReport()
  let place = 0

  /** By cell: there are few, and many rows. */
  const known = new Map<number | undefined, readonly string[]>()
  const areasOf = (cell: number | undefined): readonly string[] => {
    const fields = known.get(cell) ?? editions.flatMap(edition => areaFields(edition, cell))
    known.set(cell, fields)
    return fields
  }
  const areaFields = (edition: EditionId, cell: number | undefined): string[] => {
    const code = cell === undefined ? '' : cells[cell]!.areas[editionIndex(edition)]!
    const area = code === '' ? undefined : atlas.get(edition, code)
    return fields.map(field => (field === 'gss' ? code : (area?.[field] ?? '')))
  }

  const note = (row: RawRow, isLong: boolean) => {
    if (row.isDamaged) report.note(place, 'quote')
    if (row.hasNul) report.note(place, 'nul')
    if (row.lines > 1) report.note(place, 'lines')
    if (isLong) report.note(place, 'long')
  }

  const writeData = (row: RawRow, cell: Cell | undefined, answer: FinderResult, problems: Problem[]): string => {
    const isLong = isLongRow(row, names.length)
    note(row, isLong)
    if (!cell) {
      report.add({})
      return writer.row(row, blank)
    }
    const { status, postcode = '', cell: at } = toRow(answer)
    const isShort = columnsOf(where).some(column => column >= row.fields.length)
    const isEmpty = cell.kind === 'empty' && !(isShort && row.fields.some(isPostcode))
    report.add({ status, isEmpty, isFromText: cell.isFromText, isSwapped: cell.isSwapped })
    const why = reason(answer, { isLong, isShort, isPosition: where.kind === 'position' })
    if (status !== 'found') {
      const input = columnsOf(where).map(column => row.fields[column] ?? '')
      problems.push({ row: place, input: input.join(' '), status, reason: why })
    }
    return writer.row(row, [status, postcode, why, ...areasOf(at)])
  }

  return {
    get report() {
      return report.read()
    },
    async convert(rows) {
      const read = rows.map((row, at) =>
        place + at < firstData || row.fields.every(isBlank) ? undefined : readLongRow(row.fields, where, names.length),
      )
      const answers = await findAll(finder, read)
      let lines = ''
      const problems: Problem[] = []
      for (const [at, row] of rows.entries()) {
        if (place === layout.titles && !layout.hasHeader) lines += writer.names(undefined)
        place++
        if (place <= firstData) {
          note(row, false)
          lines += place <= layout.titles ? writer.title(row) : writer.names(row)
          continue
        }
        lines += writeData(row, read[at], answers[at]!, problems)
      }
      return { lines, problems }
    },
  }
}

async function findAll(finder: Finder, cells: readonly (Cell | undefined)[]): Promise<FinderResult[]> {
  await loadShards(finder, cells)
  const answers: FinderResult[] = []
  for (const cell of cells)
    answers.push(cell && cell.kind !== 'empty' ? await finder.find(cell.text) : { kind: 'empty' })
  return answers
}

/** Loads every shard that is needed, a few at once, so that finding need not wait for one after the other. */
async function loadShards(finder: Finder, cells: readonly (Cell | undefined)[]): Promise<void> {
  const wanted = new Map<string, string>()
  for (const cell of cells) {
    if (cell?.kind !== 'postcode' && cell?.kind !== 'part') continue
    const outcode = cell.kind === 'postcode' ? cell.text.slice(0, -4) : cell.text
    if (!wanted.has(outcode)) wanted.set(outcode, cell.text)
  }
  const queue = wanted.values()
  const work = async () => {
    for (const text of queue) await finder.find(text)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

/** True for a cell that is a postcode and nothing else. */
function isPostcode(text: string): boolean {
  const { kind, isFromText } = readCell(text)
  return kind === 'postcode' && !isFromText
}

/** `ccg2017`, `ccg2017_ods`, `ccg2017_name` */
function columnOf(edition: EditionId, field: AreaField): string {
  return field === 'gss' ? edition : `${edition}_${field}`
}
