/** `npm run --silent locate -- CM16 6TN`: the app's answers in a terminal, one or a million. */
import { once } from 'node:events'
import { createFinder } from '../src/core/finder/finder.ts'
import type { AreaTable } from '../src/core/geo.ts'
import { csvHeader, csvRow } from './csv.ts'
import { diskSource } from './diskSource.ts'
import { explain } from './explain.ts'
import { readLines } from './lines.ts'
import { type Options, readOptions, USAGE, UsageError } from './options.ts'

/** Rows are written in blocks of about this many characters: a write for each would take most of the time. */
const BLOCK = 1 << 16

try {
  const options = readOptions(process.argv.slice(2), process.stdin.isTTY === true)
  if (options === 'help') process.stdout.write(USAGE)
  else await run(options)
} catch (error) {
  process.exitCode = error instanceof UsageError ? 2 : 1
  const hint = error instanceof UsageError ? '\nFor help: npm run --silent locate -- --help' : ''
  process.stderr.write(`${error instanceof Error ? error.message : error}${hint}\n`)
}

async function run({ format, editions, input, data }: Options): Promise<void> {
  const source = diskSource(data)
  const finder = createFinder(source)
  const cells = await finder.cells()
  const { areas } = (await source.json('areas.json')) as AreaTable
  const lines = input === undefined ? readLines(process.stdin) : [input]
  let block = format === 'csv' ? csvHeader(editions) : ''
  for await (const line of lines) {
    const answer = await finder.find(line)
    block += format === 'csv' ? csvRow(line, answer, cells, editions) : explain(line, answer, cells, areas, editions)
    if (block.length < BLOCK) continue
    await write(block)
    block = ''
  }
  await write(block)
}

/** Waits while the reader is slower than we are, so that memory stays bounded. Ends quietly when it has gone. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})
