/** A table of a million rows through `convert`, beside the tools that analysts have: time, peak memory, rows and answers right. */
import { spawnSync } from 'node:child_process'
import { closeSync, createReadStream, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** A peer that needs more than this is stopped, in KiB. */
const MOST_MEMORY = 8 << 20
const SECONDS = 600

interface Run {
  readonly name: string
  readonly command: readonly string[]
}

/** @param folder where the files go; emptied by whoever made it
 *  @param postcodes one a row */
export async function benchConvert(folder: string, postcodes: readonly string[]): Promise<void> {
  const [input, table] = [join(folder, 'table.csv'), join(folder, 'directory.csv')]
  const rows = postcodes.map((postcode, row) => `${row},"Person, number ${row}",${postcode}\n`)
  writeFileSync(input, `id,name,postcode\n${rows.join('')}`)
  spawnSync(process.execPath, ['--import', 'tsx', 'cli/parquet/export.ts', '--out', folder], { cwd: ROOT })
  const duckDb = (step: string) => [process.execPath, '--import', 'tsx', 'tests/bench/bulkDuckDb.ts', folder, step]
  spawnSync(duckDb('table')[0]!, duckDb('table').slice(1), { cwd: ROOT, stdio: 'inherit' })
  const convert = [process.execPath, 'scripts/convert.mjs', input, '--editions', 'ccg2017', '--codes', 'gss']
  // Once before, so that the bundle is there.
  spawnSync(convert[0]!, [...convert.slice(1), '--help'], { cwd: ROOT })
  const runs: readonly Run[] = [
    { name: 'convert', command: convert },
    { name: 'DuckDB, its CSV reader and the exported Parquet', command: duckDb('join') },
    {
      name: 'Miller, join with the directory as CSV',
      command: ['mlr', '--icsv', '--ocsv', 'join', '--ul', '-j', 'postcode', '-f', input, table],
    },
    { name: 'csvkit, csvjoin with the same', command: ['csvjoin', '--left', '-I', '-c', 'postcode', input, table] },
  ]
  for (const { name, command } of runs) console.log(`${name}: ${await measure(command, join(folder, 'out.csv'))}`)
}

async function measure(command: readonly string[], path: string): Promise<string> {
  const output = openSync(path, 'w')
  const limited = ['-c', `ulimit -v ${MOST_MEMORY}; exec /usr/bin/time -f 'peak %M' "$@"`, 'bench', ...command]
  // Node reserves more addresses than it uses.
  const args =
    command[0] === process.execPath ? ['-c', limited[1]!.replace(/^.*?; /, ''), 'bench', ...command] : limited
  const started = performance.now()
  const { status, stderr } = spawnSync('bash', args, {
    cwd: ROOT,
    stdio: ['ignore', output, 'pipe'],
    encoding: 'utf8',
    timeout: SECONDS * 1000,
  })
  const seconds = (performance.now() - started) / 1000
  closeSync(output)
  if (status !== 0) return `did not end well within ${SECONDS} s and ${MOST_MEMORY >> 20} GiB (exit code ${status})`
  const peak = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024
  const { rows, found } = await count(path)
  return `${seconds.toFixed(1)} s, ${Math.round(peak)} MiB at most, ${rows} rows, ${found} with a CCG`
}

async function count(path: string): Promise<{ rows: string; found: string }> {
  let [rows, found] = [-1, 0]
  for await (const line of createInterface({ input: createReadStream(path) })) {
    rows++
    if (line.includes('E380')) found++
  }
  return { rows: rows.toLocaleString('en-GB'), found: found.toLocaleString('en-GB') }
}
