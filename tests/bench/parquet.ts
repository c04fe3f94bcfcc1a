/** Ten million rows through the conversion query of `cli/parquet/lookup.sql`, each step in a process of its own. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = new URL('../../', import.meta.url).pathname

export function benchParquet(): void {
  const folder = mkdtempSync(join(tmpdir(), 'ccg-finder-bench-'))
  try {
    run('cli/parquet/export.ts', '--out', folder)
    run('tests/bench/parquetQuery.ts', folder, 'make')
    run('tests/bench/parquetQuery.ts', folder, 'convert')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(script: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${script} ended with exit code ${status}`)
}
