/** `npm run data:fetch [-- --cache DIR] [--check] [id …]`: the official files that are missing, into a folder of their own. */
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { usageSince } from '../usage.ts'
import { hasChanged } from './checkFile.ts'
import { fetchFile, type Outcome } from './fetchFile.ts'
import { type OfficialFile, readRegistry } from './registry.ts'

const USAGE = `Usage: npm run data:fetch [-- --cache DIR] [--registry FILE] [--check] [id …]

  --cache DIR      where the files are kept; default ../ccg-finder-cache
  --registry FILE  another list than pipeline/sources.json
  --check          fetches nothing; asks whether what is published has changed
  id               only these files; all when left out

Exit code: 0 all there (with --check: nothing has changed), 1 a file could not be had (or has changed), 2 for usage.`

export interface Output {
  log(line: string): void
  error(line: string): void
}

/** @returns the exit code */
export async function runFetch(words: readonly string[], output: Output): Promise<number> {
  let files: OfficialFile[]
  let options: ReturnType<typeof readOptions>
  try {
    options = readOptions(words)
    files = choose(
      // What no reader reads is no file, and its table is made by hand: `data:prepare` says how.
      readRegistry(options.registry).filter(({ reader }) => reader !== null),
      options.ids,
    )
  } catch (error) {
    output.error(`${(error as Error).message}\n\n${USAGE}`)
    return 2
  }
  mkdirSync(options.cache, { recursive: true })
  return options.check ? checkAll(files, options.cache, output) : fetchAll(files, options.cache, output)
}

function readOptions(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      cache: { type: 'string', default: '../ccg-finder-cache' },
      registry: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
  })
  return { cache: resolve(values.cache), registry: values.registry, check: values.check, ids: positionals }
}

function choose(files: readonly OfficialFile[], ids: readonly string[]): OfficialFile[] {
  const unknown = ids.find(id => !files.some(file => file.id === id))
  if (unknown)
    throw new Error(`There is no file ${unknown} in the list. It has ${files.map(({ id }) => id).join(', ')}`)
  return files.filter(({ id }) => ids.length === 0 || ids.includes(id))
}

async function fetchAll(files: readonly OfficialFile[], cache: string, output: Output): Promise<number> {
  const started = performance.now()
  let missing = 0
  for (const file of files) {
    let tenth = 0
    const outcome = await fetchFile(file, cache, (bytes, total) => {
      const now = total ? Math.floor((10 * bytes) / total) : 0
      if (now > tenth && now < 10) output.log(`${file.id}: ${now * 10} %`)
      tenth = Math.max(tenth, now)
    })
    const isThere = outcome.kind === 'kept' || outcome.kind === 'fetched'
    if (!isThere) missing++
    output[isThere ? 'log' : 'error'](`${file.id}: ${describeOutcome(file, outcome, cache)}`)
  }
  output.log(`${files.length - missing} of ${files.length} files are in ${cache} (${usageSince(started)})`)
  return missing > 0 ? 1 : 0
}

function describeOutcome(file: OfficialFile, outcome: Outcome, cache: string): string {
  switch (outcome.kind) {
    case 'kept':
      return 'is there already'
    case 'fetched':
      return `fetched, ${outcome.kept.bytes.toLocaleString('en-GB')} bytes, SHA-256 ${outcome.kept.sha256}`
    case 'by-hand':
      return `has no lasting address. Save it from ${file.page} as ${cache}/${file.file}. ${file.moved}`
    case 'moved':
      return `has moved: ${outcome.why}. Look at ${file.page}. ${file.moved}`
    case 'failed':
      return `could not be fetched: ${outcome.why}`
  }
}

async function checkAll(files: readonly OfficialFile[], cache: string, output: Output): Promise<number> {
  let changed = 0
  for (const file of files) {
    const change = await hasChanged(file, cache)
    if (change === undefined) continue
    changed++
    output.log(`${file.id} (${file.vintage}): ${change}. ${file.page}`)
  }
  output.log(`${changed} of ${files.length} files have changed`)
  return changed > 0 ? 1 : 0
}
