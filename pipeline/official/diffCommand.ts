/** `npm run data:diff OLD NEW`: what the source tables in NEW change, beside those in OLD. */
import { statSync } from 'node:fs'
import { usageSince } from '../usage.ts'
import { diffTables } from './diff.ts'
import type { Output } from './fetchCommand.ts'

const USAGE = `Usage: npm run data:diff OLD NEW

  OLD, NEW  folders with source tables; compared are areas.csv, postcodes.csv.gz and gp_practice_membership.csv.gz

Writes nothing. Exit code: 0 done, 1 a fault in a table, 2 for usage.`

/** @returns the exit code */
export async function runDiff(words: readonly string[], output: Output): Promise<number> {
  const [before, after, ...more] = words
  const isFolder = (path: string | undefined) =>
    path !== undefined && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  if (!isFolder(before) || !isFolder(after) || more.length > 0) {
    output.error(USAGE)
    return 2
  }
  try {
    const started = performance.now()
    const changes = await diffTables(before!, after!)
    for (const { what, count, examples } of changes)
      output.log(
        `${count.toLocaleString('en-GB')} ${what}: ${examples.join('; ')}${count > examples.length ? '; …' : ''}`,
      )
    if (changes.length === 0) output.log('Nothing has changed.')
    output.log(usageSince(started))
    return 0
  } catch (error) {
    output.error((error as Error).message)
    return 1
  }
}
