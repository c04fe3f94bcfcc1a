/** A million rows on the command line, beside the tools that analysts have: one table of time, peak memory, rows and answers right. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measure } from './bulkMeasure.ts'
import { readTruth } from './bulkTruth.ts'
import { randomPostcodes } from './randomPostcodes.ts'

const ROWS = 1_000_000
const ROOT = new URL('../../', import.meta.url).pathname

export async function benchBulk(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ccg-finder-bench-'))
  const [list, input, directory] = ['list.txt', 'table.csv', 'directory.csv'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const node = (...words: string[]) => [process.execPath, ...words]
  const duckDb = (step: string) => node('--import', 'tsx', 'tests/bench/bulkDuckDb.ts', folder, step)
  const prepare = ([program = '', ...words]: readonly string[]) => {
    const { status, stderr } = spawnSync(program, words, { cwd: ROOT, encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
  }
  try {
    const postcodes = randomPostcodes(ROWS)
    writeFileSync(list, `${postcodes.join('\n')}\n`)
    const rows = postcodes.map((postcode, row) => `${row},"Person, number ${row}",${postcode}\n`)
    writeFileSync(input, `id,name,postcode\n${rows.join('')}`)
    prepare(node('--import', 'tsx', 'cli/parquet/export.ts', '--out', folder))
    prepare(duckDb('table'))
    // Once before, so that the bundles are there.
    for (const script of ['locate', 'convert']) prepare(node(`scripts/${script}.mjs`, '--help'))

    const truth = await readTruth(directory, postcodes)
    const runs: readonly (readonly [name: string, command: readonly string[], input?: string])[] = [
      ['locate, a list', node('scripts/locate.mjs', '--format', 'csv', '--editions', 'ccg2017'), list],
      ['convert, a table', node('scripts/convert.mjs', input, '--editions', 'ccg2017', '--codes', 'gss')],
      ['DuckDB, its CSV reader and the exported Parquet', duckDb('join')],
      [
        'Miller, `join` with the directory as CSV',
        ['mlr', '--icsv', '--ocsv', 'join', '--ul', '-j', 'postcode', '-f', input, directory],
      ],
      ['csvkit, `csvjoin` with the same', ['csvjoin', '--left', '-I', '-c', 'postcode', input, directory]],
    ]
    console.log(`| ${ROWS.toLocaleString('en-GB')} rows | time | memory | rows out | with the right CCG |`)
    console.log('|---|---|---|---|---|')
    for (const [name, command, from] of runs) {
      const cells = await measure({ command, cwd: ROOT, from, to: join(folder, 'out.csv'), truth })
      console.log(`| ${name} | ${cells.join(' | ')} |`)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
