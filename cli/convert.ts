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
  const opened = await open(given, options)
  const { file, sheets, sheet } = opened
  const { survey, table, rows } = tableOf(opened)
  if (options.sheet !== undefined && sheets.length === 0) throw new UsageError('This file has no sheets.')
  if (typeof options.headerRow === 'number' && options.headerRow >= rows)
    throw new UsageError(`There is no row ${options.headerRow + 1}: the file has ${rows}.`)
  const where = whereOf(table, options, sheetWords(opened), io)
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

function tableOf(opened: Opened): Extract<Look, { kind: 'table' }> {
  const { look } = opened
  if (look.kind === 'table') return look
  if (look.kind !== 'empty') throw new UsageError(kindWords(look.is))
  const { on, others } = sheetWords(opened)
  throw new UsageError(`There is nothing${on || ' in this file'}.${others}`)
}

interface SheetWords {
  /** ` on the sheet Notes (1 of 2)` */
  readonly on: string
  /** A line with the other sheets, and how to have one read. */
  readonly others: string
}

/** Where something was looked for in vain; empty for a file with one sheet or none. */
function sheetWords({ sheets, sheet }: Opened): SheetWords {
  if (sheets.length < 2) return { on: '', others: '' }
  const others = listed(sheets.filter((_, other) => other !== sheet))
  return {
    on: ` on the sheet ${sheets[sheet]} (${sheet + 1} of ${sheets.length})`,
    others: `\nAnother sheet, with --sheet: ${others}.`,
  }
}

function whereOf({ names, where }: Table, options: ConvertOptions, { on, others }: SheetWords, io: Io): Where {
  const { column, latitude, longitude } = options
  const called = (option: string, text: string) => {
    const [found, ...more] = columnsCalled(text, names)
    if (found === undefined) throw new UsageError(`There is no column ${text}${on}. ${columnsWords(names)}${others}`)
    if (more.length > 0) io.report(sameNameWords(option, names[found]!, found, more))
    return found
  }
  if (column !== undefined) return { kind: 'column', column: called('--column', column) }
  if (latitude !== undefined && longitude !== undefined)
    return { kind: 'position', lat: called('--latitude', latitude), long: called('--longitude', longitude) }
  if (where) return where
  throw new UsageError(
    `No postcode column found${on}. ${columnsWords(names)}\nSay which with --column, or --latitude and --longitude.${others}`,
  )
}

/** By name, or by name in any case, or by number from 1; several where columns share the name. */
function columnsCalled(text: string, names: readonly string[]): readonly number[] {
  const plain = (name: string) => name.trim().toLowerCase()
  const having = (is: (name: string) => boolean) => names.flatMap((name, column) => (is(name) ? [column] : []))
  const exact = having(name => name === text)
  const named = exact.length > 0 ? exact : having(name => plain(name) === plain(text))
  if (named.length > 0) return named
  const number = Number(text)
  return Number.isInteger(number) && number >= 1 && number <= names.length ? [number - 1] : []
}

/** `2 columns are called postcode: the first of them, 2, is used. For another, give its number: --column 5.` */
function sameNameWords(option: string, name: string, first: number, more: readonly number[]): string {
  const others = more.map(column => `${option} ${column + 1}`).join(' or ')
  return `${more.length + 1} columns are called ${name}: the first of them, ${first + 1}, is used. For another, give its number: ${others}.`
}

function columnsWords(names: readonly string[]): string {
  return `Columns: ${listed(names.map((name, column) => name || `(${column + 1})`))}.`
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, 30).join(', ')}${names.length > 30 ? ', …' : ''}`
}
