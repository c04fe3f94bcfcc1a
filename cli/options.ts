/** The words of `locate`. */
import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { EDITION_IDS, type EditionId } from '../src/core/areas/editions.ts'
import { readEditions } from './editionList.ts'
import { inputsFromWords } from './inputs.ts'
import { type Io, UsageError } from './io.ts'

export interface Options {
  readonly format: 'text' | 'csv'
  readonly editions: readonly EditionId[]
  /** A last column of the CSV, in words. */
  readonly hasReason: boolean
  /** Undefined when inputs come from standard input. */
  readonly inputs: readonly string[] | undefined
  /** Folder of the compiled data. */
  readonly data: string
}

const DEFAULT_EDITIONS = 'ccg2017,icb2022,icb2026'

/** @param call how `locate` is called here */
export function usage(call: string): string {
  return `Which Clinical Commissioning Group (CCG) a place in England had, and which NHS body does its job today.

  ${call} CM16 6TN
  ${call} CM16 6TN M1 1AE
  ${call} 51.7043,0.1239
  ${call} Harlow
  ${call} --format csv --editions ccg2017,icb2026 < inputs.txt > out.csv

An input is a postcode in any spacing or case, a latitude and longitude with a comma between them, or the name or
code of a place, a GP practice or an area: Harlow, F81120, 07H. Write quotation marks around a name with spaces when you ask for several: "St Helens" Harlow.
Without an input, reads one a line from standard input. Of a line with several fields, takes the one that is a postcode.

  --format text|csv   for people (the default), or RFC 4180 with a row for every line, in their order
  --editions LIST     of ${EDITION_IDS.join(', ')},
                      or all; ${DEFAULT_EDITIONS} when left out
  --reason            with --format csv: a last column that says why a row has no answer, or that its point is in water
  --data FOLDER       another folder of compiled data
  -h, --help          this text
  --version           the version of CCG Finder

Columns: input, status, postcode, live, lat, long, country, then a GSS code for each edition.
Status: found (in a tidal river, harbour or dock, the nearest area); outside (a real place outside England);
unknown (well formed, but without an answer); partial (an outcode, sector or area alone); special (a code that is
no place); invalid. Names and codes are not read with --format csv: a typing mistake must not become a town.
A count of the answers goes to standard error. Exit code: 0, or 2 when the command was not understood.
`
}

/** @throws UsageError that says which word was not understood */
export function readOptions(words: readonly string[], { isTerminal, data, callOf }: Io): Options | 'help' | 'version' {
  const call = callOf('locate')
  const { values, positionals } = parse(words, call)
  if (values.help) return 'help'
  if (values.version) return 'version'
  const format = values.format ?? 'text'
  if (format !== 'text' && format !== 'csv') throw new UsageError(`Unexpected format: ${format}. Use text or csv.`)
  refuseFiles(positionals, call, callOf('convert'))
  const inputs = inputsFromWords(positionals)
  if (positionals.length > 0 && inputs.length === 0) inputs.push('')
  if (inputs.length === 0 && isTerminal)
    throw new UsageError(`Nothing to look up: give a postcode, or lines on standard input.\n${help(call)}`)
  return {
    format,
    editions: readEditions(values.editions ?? DEFAULT_EDITIONS),
    inputs: inputs.length > 0 ? inputs : undefined,
    hasReason: values.reason ?? false,
    data: values.data ?? data,
  }
}

function parse(words: readonly string[], call: string) {
  try {
    return parseArgs({
      args: protectNegatives(words),
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        editions: { type: 'string' },
        data: { type: 'string' },
        reason: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${help(call)}`)
  }
}

function help(call: string): string {
  return `For help: ${call} --help`
}

/** A latitude south of the equator starts with a hyphen, but is not an option. */
function protectNegatives(words: readonly string[]): string[] {
  return words.map(word => (/^-[0-9.]/.test(word) ? ` ${word}` : word))
}

/** The name of a file, given instead of what is in it. */
function refuseFiles(words: readonly string[], locate: string, convert: string): void {
  const name = [...words, words.join(' ')].find(word => /[./\\]/.test(word) && isFile(word))
  if (name === undefined) return
  const shown = /[^\w./\\-]/.test(name) ? `"${name}"` : name
  throw new UsageError(
    `${name} is a file, and locate takes what is in one.\n` +
      `  A list, one postcode a line:   ${locate} --format csv < ${shown}\n` +
      `  A table with several columns:  ${convert} ${shown}`,
  )
}

function isFile(name: string): boolean {
  try {
    return statSync(name).isFile()
  } catch {
    return false // a text that no file can have as its name fails in more than one way
  }
}
