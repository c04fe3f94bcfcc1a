/** One program of the bench in a process of its own. */
import { spawnSync } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { countRight, type Truth } from './bulkTruth.ts'

/** A program that needs more is stopped. */
const MOST_GIB = 8
const SECONDS = 600

export interface Run {
  readonly command: readonly string[]
  readonly cwd: string
  /** File of standard input. */
  readonly from?: string | undefined
  /** File of standard output. */
  readonly to: string
  readonly truth: Truth
}

/** Time, peak memory, rows and right answers, as the cells of a table. */
export async function measure({ command, cwd, from, to, truth }: Run): Promise<readonly string[]> {
  const input = from === undefined ? 'ignore' : openSync(from, 'r')
  const output = openSync(to, 'w')
  // Node reserves more addresses than it uses.
  const limit = command[0] === process.execPath ? '' : `ulimit -v ${MOST_GIB << 20}; `
  const script = `${limit}exec /usr/bin/time -f 'peak %M' "$@"`
  const started = performance.now()
  const { status, stderr } = spawnSync('bash', ['-c', script, 'bench', ...command], {
    cwd,
    stdio: [input, output, 'pipe'],
    encoding: 'utf8',
    timeout: SECONDS * 1000,
  })
  const seconds = (performance.now() - started) / 1000
  for (const file of [input, output]) if (typeof file === 'number') closeSync(file)
  if (status !== 0) return [`not within ${SECONDS} s and ${MOST_GIB} GiB (exit code ${status})`, '', '', '']
  const peak = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024
  const { rows, right } = await countRight(to, truth)
  return [
    `${seconds.toFixed(1)} s`,
    `${Math.round(peak)} MiB`,
    ...[rows, right].map(count => count.toLocaleString('en-GB')),
  ]
}
