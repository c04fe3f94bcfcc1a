import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { EDITION_IDS, type EditionId, isEditionId } from '../src/core/areas/editions.ts'

export interface Options {
  readonly format: 'text' | 'csv'
  readonly editions: readonly EditionId[]
  /** The words after the options, as one input; undefined when inputs come from standard input. */
  readonly input: string | undefined
  /** Folder of the compiled data. */
  readonly data: string
}

/** The command line was not understood: exit code 2. */
export class UsageError extends Error {}

const GEO = fileURLToPath(new URL('../public/geo', import.meta.url))
const DEFAULT_EDITIONS: readonly EditionId[] = ['ccg2017', 'icb2022', 'icb2026']

export const USAGE = `Which Clinical Commissioning Group (CCG) a place in England had, and which NHS body does its job today.

  npm run --silent locate -- CM16 6TN
  npm run --silent locate -- 51.7043,0.1239
  npm run --silent locate -- --format csv --editions ccg2017,icb2026 < inputs.txt > out.csv

An input is a postcode in any spacing or case, or latitude and longitude with a comma between them.
Without an input, reads one a line from standard input.

  --format text|csv   for people (the default), or RFC 4180 with a row for every line, in their order
  --editions LIST     of ${EDITION_IDS.join(', ')},
                      or all; ${DEFAULT_EDITIONS.join(',')} when left out
  --data FOLDER       another folder of compiled data
  --help              this text

Columns: input, status, postcode, live, lat, long, country, then a GSS code for each edition.
Status: found; outside (a real place outside England); unknown (well formed, but without an answer);
partial (an outcode or sector alone); invalid. Exit code: 0, or 2 when the command was not understood.
`

/** @throws UsageError that says which word was not understood. */
export function readOptions(words: string[], terminal: boolean): Options | 'help' {
  const { values, positionals } = parse(words)
  if (values.help) return 'help'
  const format = values.format ?? 'text'
  if (format !== 'text' && format !== 'csv') throw new UsageError(`Unexpected format: ${format}. Use text or csv.`)
  const input = positionals.length > 0 ? positionals.join(' ') : undefined
  if (input === undefined && terminal)
    throw new UsageError('Nothing to look up: give a postcode, or lines on standard input.')
  return { format, editions: readEditions(values.editions), input, data: values.data ?? GEO }
}

function parse(words: string[]) {
  try {
    return parseArgs({
      args: protectNegatives(words),
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        editions: { type: 'string' },
        data: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** A latitude south of the equator starts with a hyphen, but is not an option. */
function protectNegatives(words: readonly string[]): string[] {
  return words.map(word => (/^-[0-9.]/.test(word) ? ` ${word}` : word))
}

function readEditions(list: string | undefined): readonly EditionId[] {
  if (list === undefined) return DEFAULT_EDITIONS
  if (list === 'all') return EDITION_IDS
  return list.split(',').map(name => {
    const id = name.trim()
    if (isEditionId(id)) return id
    throw new UsageError(`Unexpected edition: ${id || 'nothing'}. Use some of ${EDITION_IDS.join(', ')}, or all.`)
  })
}
