/** `convert people.csv`: the page for whole files, in a terminal. */
import type { Table } from '../src/core/bulk/guess/table.ts'
import { kindWords } from '../src/core/bulk/kindWords.ts'
import type { FileBytes, Look } from '../src/core/bulk/look.ts'
import { NoSheet, type Opened, openTable } from '../src/core/bulk/openTable.ts'
import { reasonFor } from '../src/core/bulk/reasons.ts'
import { convertFile } from '../src/core/bulk/run.ts'
import type { Where } from '../src/core/bulk/where.ts'
import { type ConvertOptions, convertUsage, readConvertOptions } from './convertOptions.ts'
import { guessLines, reportLines } from './convertReport.ts'
import { diskFile, withKeptInput } from './diskFile.ts'
import { diskSource } from './diskSource.ts'
import { type Io, UsageError } from './io.ts'

export async function convert(words: readonly string[], io: Io): Promise<number> {
  const options = readConvertOptions(words, io)
  if (options === 'help') {
    await io.write(convertUsage(io.callOf('convert')))
    return 0
  }
  if (options.file !== undefined) return convertOne(diskFile(options.file), options, io)
  return withKeptInput(io.input, file => convertOne(file, options, io))
}

async function convertOne(given: FileBytes, options: ConvertOptions, io: Io): Promise<number> {
  const { look, file, sheets, sheet } = await open(given, options)
  const { survey, table, rows } = tableOf(look)
  if (options.sheet !== undefined && sheets.length === 0) throw new UsageError('This file has no sheets.')
  if (typeof options.headerRow === 'number' && options.headerRow >= rows)
    throw new UsageError(`There is no row ${options.headerRow + 1}: the file has ${rows}.`)
  const where = whereOf(table, options)
  const { layout, names } = table
  if (sheets.length > 0) io.report(`sheet: ${sheets[sheet]} (${sheet + 1} of ${sheets.length})`)
  io.report(guessLines(survey.encoding, layout, names, where))
  const job = { layout, names, where, editions: options.editions, fields: options.fields }
  const report = await convertFile(
    file,
    survey,
    job,
    diskSource(options.data),
    reasonFor,
    { table: text => io.write(text) },
    {
      progress: () => {},
      failed: error => Promise.reject(error),
    },
  )
  io.report(reportLines(report))
  // A row without a postcode has nothing that could not be read.
  return report.counts.invalid > report.empty ? 1 : 0
}

async function open(file: FileBytes, options: ConvertOptions): Promise<Opened> {
  try {
    return await openTable(file, options)
  } catch (error) {
    throw error instanceof NoSheet ? new UsageError(error.message) : error
  }
}

function tableOf(look: Look): Extract<Look, { kind: 'table' }> {
  if (look.kind === 'table') return look
  throw new UsageError(look.kind === 'empty' ? 'There is nothing in this file.' : kindWords(look.is))
}

function whereOf({ names, where }: Table, { column, latitude, longitude }: ConvertOptions): Where {
  if (column !== undefined) return { kind: 'column', column: columnCalled(column, names) }
  if (latitude !== undefined && longitude !== undefined)
    return { kind: 'position', lat: columnCalled(latitude, names), long: columnCalled(longitude, names) }
  if (where) return where
  throw new UsageError(
    `No postcode column found. ${columnsWords(names)}\nSay which with --column, or --latitude and --longitude.`,
  )
}

/** By its name in any case, or by its number from 1. */
function columnCalled(text: string, names: readonly string[]): number {
  const plain = (name: string) => name.trim().toLowerCase()
  const exact = names.indexOf(text)
  const named = exact === -1 ? names.findIndex(name => plain(name) === plain(text)) : exact
  if (named !== -1) return named
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= names.length) return number - 1
  throw new UsageError(`There is no column ${text}. ${columnsWords(names)}`)
}

function columnsWords(names: readonly string[]): string {
  const shown = names.map((name, column) => name || `(${column + 1})`).slice(0, 30)
  return `Columns: ${shown.join(', ')}${names.length > shown.length ? ', …' : ''}.`
}
