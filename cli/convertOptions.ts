/** The words of `convert`. */
import { type Stats, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { EDITION_IDS, type EditionId } from '../src/core/areas/editions.ts'
import { AREA_FIELDS, type AreaField } from '../src/core/bulk/convert.ts'
import { ENCODINGS, type Encoding } from '../src/core/bulk/encoding/encodings.ts'
import { readEditions } from './editionList.ts'
import { type Io, UsageError } from './io.ts'

export interface ConvertOptions {
  /** Undefined for standard input. */
  readonly file: string | undefined
  /** Name or number of the column with the postcodes, as given. */
  readonly column: string | undefined
  readonly latitude: string | undefined
  readonly longitude: string | undefined
  readonly editions: readonly EditionId[]
  readonly fields: readonly AreaField[]
  readonly delimiter: string | undefined
  readonly encoding: Encoding | undefined
  /** Counted from 0. */
  readonly headerRow: number | 'none' | undefined
  /** Of a spreadsheet, by name or number. */
  readonly sheet: string | undefined
  readonly data: string
}

const DEFAULT_EDITIONS = 'ccg2017,icb2026'
const DELIMITERS: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  '\\t': '\t',
  pipe: '|',
  tilde: '~',
  none: '',
}
const OTHER_NAMES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  cp1252: 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  mac: 'macintosh',
  'mac-roman': 'macintosh',
  macroman: 'macintosh',
  'utf-16': 'utf-16le',
  utf16: 'utf-16le',
}

/** @param call how `convert` is called here */
export function convertUsage(call: string): string {
  return `Adds to each row of a table which Clinical Commissioning Group (CCG) its postcode was in, and which NHS body does its job today.

  ${call} people.csv > out.csv
  ${call} people.csv --column postcode --editions ccg2017,icb2026 > out.csv
  ${call} --latitude lat --longitude long < places.csv > out.csv

Takes CSV with any delimiter, a list with one postcode a line, an Excel workbook (.xlsx) or an OpenDocument
spreadsheet (.ods). What is not said is guessed, and each guess is reported on standard error.

  --column NAME        the column with the postcodes, by its name or its number from 1; of several with
                       that name, the first
  --latitude NAME, --longitude NAME   two columns with a position
  --editions LIST      of ${EDITION_IDS.join(', ')},
                       or all; ${DEFAULT_EDITIONS} when left out
  --codes LIST         of gss, ods: codes of the areas
  --names              names of the areas; without --codes and --names, all of them
  --delimiter SIGN     comma, semicolon, tab, pipe, tilde, none or another sign
  --encoding NAME      ${ENCODINGS.join(', ')}
  --header-row N       the row that names the columns, from 1; rows above it stay as they are
  --no-header          no row names the columns
  --sheet NAME         of a spreadsheet, by its name or its number from 1; the first that is not blank when left out
  --data FOLDER        another folder of compiled data
  -h, --help           this text

Added columns: ccg_finder_status, ccg_finder_postcode, ccg_finder_reason, then for each edition its GSS code (ccg2017),
ODS code (ccg2017_ods) and name (ccg2017_name). Exit code: 0 when every row was read; 1 when some rows were not (they are
in the output all the same); 2 when the command or the file was not understood.
`
}

/** @throws UsageError that says which word was not understood */
export function readConvertOptions(
  words: readonly string[],
  { isTerminal, data, callOf }: Io,
): ConvertOptions | 'help' {
  const call = callOf('convert')
  const { values, positionals } = parse(words, call)
  if (values.help) return 'help'
  if (positionals.length > 1)
    throw new UsageError(`Give one file; got ${positionals.length}: ${positionals.join(', ')}`)
  const [file = '-'] = positionals
  if (file === '-' && isTerminal)
    throw new UsageError(`No table: give a file, or send one in.\nFor help: ${call} --help`)
  if (file !== '-') checkFile(file)
  if ((values.latitude === undefined) !== (values.longitude === undefined))
    throw new UsageError('Give --latitude and --longitude together.')
  if (values.column !== undefined && values.latitude !== undefined)
    throw new UsageError('Give --column, or --latitude and --longitude, not both.')
  return {
    file: file === '-' ? undefined : file,
    column: values.column,
    latitude: values.latitude,
    longitude: values.longitude,
    editions: readEditions(values.editions ?? DEFAULT_EDITIONS),
    fields: readFields(values.codes, values.names),
    delimiter: readDelimiter(values.delimiter),
    encoding: readEncoding(values.encoding),
    headerRow: readHeaderRow(values['header-row'], values['no-header']),
    sheet: values.sheet,
    data: values.data ?? data,
  }
}

function checkFile(path: string): void {
  const stats = statsOf(path)
  if (stats?.isFile()) return
  if (stats?.isDirectory()) throw new UsageError(`${path} is a folder. Give one file.`)
  // It can be read once, and a table is read more than once.
  if (stats) throw new UsageError(`${path} is a stream, not a file. Send it in with < ${path}.`)
  throw new UsageError(`There is no file ${path}.`)
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    // A folder of the path is a file.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined
    throw error
  }
}

function parse(words: readonly string[], call: string) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        column: { type: 'string' },
        latitude: { type: 'string' },
        longitude: { type: 'string' },
        editions: { type: 'string' },
        codes: { type: 'string' },
        names: { type: 'boolean' },
        delimiter: { type: 'string' },
        encoding: { type: 'string' },
        'header-row': { type: 'string' },
        'no-header': { type: 'boolean' },
        sheet: { type: 'string' },
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\nFor help: ${call} --help`)
  }
}

function readFields(codes: string | undefined, names: boolean | undefined): readonly AreaField[] {
  if (codes === undefined) return AREA_FIELDS
  const asked = codes.split(',').map(code => code.trim().toLowerCase())
  const wrong = asked.find(code => code !== 'gss' && code !== 'ods')
  if (wrong !== undefined) throw new UsageError(`Unexpected code: ${wrong || 'nothing'}. Use gss, ods or both.`)
  return AREA_FIELDS.filter(field => (field === 'name' ? names : asked.includes(field)))
}

function readDelimiter(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const name = text.toLowerCase()
  const sign = Object.hasOwn(DELIMITERS, name) ? DELIMITERS[name]! : text
  if (text === '' || sign.length > 1 || /["\r\n]/.test(sign))
    throw new UsageError(
      `Unexpected delimiter: ${text || 'nothing'}. Use one sign, or ${Object.keys(DELIMITERS).join(', ')}.`,
    )
  return sign
}

function readEncoding(text: string | undefined): Encoding | undefined {
  if (text === undefined) return undefined
  const name = text.toLowerCase()
  const other = Object.hasOwn(OTHER_NAMES, name) ? OTHER_NAMES[name] : undefined
  const found = ENCODINGS.find(encoding => encoding === name) ?? other
  if (!found) throw new UsageError(`Unexpected encoding: ${text}. Use one of ${ENCODINGS.join(', ')}.`)
  return found
}

function readHeaderRow(row: string | undefined, isNone: boolean | undefined): number | 'none' | undefined {
  if (isNone) {
    if (row !== undefined) throw new UsageError('Give --header-row or --no-header, not both.')
    return 'none'
  }
  if (row === undefined) return undefined
  if (!/^[1-9][0-9]{0,5}$/.test(row)) throw new UsageError(`Unexpected row: ${row}. Rows are counted from 1.`)
  return Number(row) - 1
}
