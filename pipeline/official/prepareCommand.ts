/** `npm run data:prepare -- --out DIR`: source tables from the official files. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { usageSince } from '../usage.ts'
import type { Output } from './fetchCommand.ts'
import { prepare } from './prepare.ts'
import { readRegistry } from './registry.ts'

const USAGE = `Usage: npm run data:prepare -- --out DIR [--cache DIR] [--registry FILE]

  --out DIR        where the source tables go
  --cache DIR      where data:fetch has put the official files; default ../ccg-finder-cache
  --registry FILE  another list than pipeline/sources.json

Makes every table whose official files are there, says which files are missing and which tables are made by hand. Exit code: 0 done, 1 a fault in a file, 2 for usage.`

/** @returns the exit code */
export async function runPrepare(words: readonly string[], output: Output): Promise<number> {
  let values: { out?: string; cache: string; registry?: string }
  try {
    ;({ values } = parseArgs({
      args: [...words],
      options: {
        out: { type: 'string' },
        cache: { type: 'string', default: '../ccg-finder-cache' },
        registry: { type: 'string' },
      },
    }))
    if (values.out === undefined) throw new Error('--out is missing')
  } catch (error) {
    output.error(`${(error as Error).message}\n\n${USAGE}`)
    return 2
  }
  try {
    const started = performance.now()
    for await (const made of prepare(readRegistry(values.registry), resolve(values.cache), resolve(values.out))) {
      if (made.kind === 'missing') output.log(`${made.table}: needs ${made.ids.join(', ')}; fetch them first`)
      else if (made.kind === 'by-hand')
        output.log(`${made.table}: ${made.isThere ? 'as it was' : 'missing'}; made by hand. ${made.why}`)
      else {
        const byHand = made.byHand ? `; by hand still: ${made.byHand}` : ''
        const size = made.bytes.toLocaleString('en-GB')
        output.log(`${made.table}: ${size} bytes (${usageSince(started)} so far)${byHand}`)
      }
    }
    return 0
  } catch (error) {
    output.error((error as Error).message)
    return 1
  }
}
