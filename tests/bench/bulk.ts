/** The command line's million postcodes: time and peak memory of the real command in a process of its own. */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchConvert } from './bulkConvert.ts'
import { randomPostcodes } from './randomPostcodes.ts'

const LINES = 1_000_000
const ROOT = new URL('../../', import.meta.url).pathname
/** Prints the process's own peak memory, in kilobytes, when it ends. */
const REPORT = 'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))'

export async function benchBulk(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ccg-finder-bench-'))
  try {
    const postcodes = randomPostcodes(LINES)
    writeFileSync(join(folder, 'in.txt'), `${postcodes.join('\n')}\n`)
    const input = openSync(join(folder, 'in.txt'), 'r')
    const output = openSync(join(folder, 'out.csv'), 'w')
    const started = performance.now()
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', REPORT, 'scripts/locate.mjs', '--format', 'csv', '--editions', 'ccg2017,icb2026'],
      { cwd: ROOT, stdio: [input, output, 'pipe'], encoding: 'utf8' },
    )
    const seconds = (performance.now() - started) / 1000
    closeSync(input)
    closeSync(output)
    const rows = readFileSync(join(folder, 'out.csv'), 'utf8').split('\r\n').length - 2
    const found = readFileSync(join(folder, 'out.csv'), 'utf8').split(',found,').length - 1
    const peak = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024
    console.log(
      `${rows.toLocaleString('en-GB')} postcodes in random order, ${found.toLocaleString('en-GB')} found: ` +
        `${seconds.toFixed(1)} s, ${Math.round(peak)} MiB at most, exit code ${status}, ` +
        `${(statSync(join(folder, 'out.csv')).size / 1e6).toFixed(0)} MB written`,
    )
    await benchConvert(folder, postcodes)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
