/** `locate CM16 6TN`: the app's answers in a terminal, one or a million. */
import { answerFields, type Status } from '../src/core/bulk/row.ts'
import { createFinder } from '../src/core/finder/finder.ts'
import type { Result } from '../src/core/finder/result.ts'
import type { AreaTable } from '../src/core/geo.ts'
import { csvHeader, csvRow } from './csv.ts'
import { diskSource } from './diskSource.ts'
import { createExplainer } from './explain.ts'
import { inputFromLine } from './inputs.ts'
import type { Io } from './io.ts'
import { readLines } from './lines.ts'
import { createSearch } from './named.ts'
import { type Options, readOptions, usage } from './options.ts'
import { createSummary } from './summary.ts'
import { VERSION } from './version.ts'

/** Rows are written in blocks of about this many characters: a write for each would take most of the time. */
const BLOCK = 1 << 16

export async function locate(words: readonly string[], io: Io): Promise<number> {
  const options = readOptions(words, io)
  if (options === 'help') await io.write(usage(io.callOf('locate')))
  else if (options === 'version') await io.write(`${VERSION}\n`)
  else await answerAll(options, io)
  return 0
}

/** Writes what each piece of the input asks before the next piece is read, so that a person at a pipe sees it at once. */
async function answerAll(options: Options, io: Io): Promise<void> {
  const { format, editions, hasReason, inputs } = options
  const answer = await createAnswerer(options)
  const summary = createSummary()
  let block = format === 'csv' ? csvHeader(editions, hasReason) : ''
  const flush = async () => {
    if (block) await io.write(block)
    block = ''
  }
  for await (const lines of inputs ? [inputs] : readLines(io.input)) {
    for (const line of lines) {
      const { text, status } = await answer(line, inputs ? line : inputFromLine(line))
      summary.count(line, status)
      block += text
      if (block.length >= BLOCK) await flush()
    }
    await flush()
  }
  await flush()
  if (!inputs) io.report(summary.toString())
}

function statusOf(result: Result): Status {
  switch (result.kind) {
    case 'area':
    case 'other':
    case 'region':
    case 'practice':
      return 'found'
    case 'choose':
      return 'partial'
    case 'nothing':
      return 'invalid'
    default:
      return answerFields(result).status
  }
}

interface Answered {
  readonly text: string
  readonly status: Status
}

/** Gives what is written for a line, and for the input in it. */
async function createAnswerer({ format, editions, hasReason, data }: Options) {
  const source = diskSource(data)
  const finder = createFinder(source)
  const cells = await finder.cells()
  if (format === 'csv') {
    return async (line: string, input: string): Promise<Answered> => {
      const answer = await finder.find(input)
      return { text: csvRow(line, answer, cells, editions, hasReason), status: answerFields(answer).status }
    }
  }
  const { areas } = (await source.json('areas.json')) as AreaTable
  const explainer = createExplainer(cells, areas, editions)
  const search = createSearch(source, areas, finder)
  return async (_: string, input: string): Promise<Answered> => {
    const result = await search(input)
    return { text: explainer.answer(input, result), status: statusOf(result) }
  }
}
