/** The package, installed: its size, what it depends on, and one lookup from start to end in a process of its own. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pack, writePackage } from '../../scripts/package.mjs'

const RUNS = 15
/** Prints the processor time of the process, in microseconds, when it ends. */
const REPORT =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();console.error("cpu",user+system)})'

export async function benchPackage(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ccg-finder-bench-'))
  try {
    await writePackage(join(folder, 'made'))
    const file = pack(join(folder, 'made'), folder)
    writeFileSync(join(folder, 'package.json'), '{}')
    const started = performance.now()
    execFileSync('npm', ['install', '--offline', '--ignore-scripts', file], { cwd: folder })
    const installed = join(folder, 'node_modules/ccg-finder')
    const files = readdirSync(installed, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    const bytes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
    const code = files.map(({ name }, i) => (name.endsWith('.js') ? bytes[i]! : 0))
    const { dependencies = {} } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    console.log(
      `${megabytes([statSync(file).size])} packed, ${megabytes(bytes)} in ${files.length} files (code ${megabytes(code)}), ` +
        `${Object.keys(dependencies).length} dependencies, installed in ${((performance.now() - started) / 1000).toFixed(1)} s`,
    )
    const runs = Array.from({ length: RUNS }, () => lookUp(join(installed, 'bin.js')))
    const [wall, cpu] = (['wall', 'cpu'] as const).map(key => median(runs.map(run => run[key])))
    console.log(
      `one lookup, median of ${RUNS}: ${wall!.toFixed(0)} ms from start to end, ${cpu!.toFixed(0)} ms of processor time`,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function lookUp(bin: string): { wall: number; cpu: number } {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', REPORT, bin, 'CM16', '6TN'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return { wall: performance.now() - started, cpu: Number(/cpu (\d+)/.exec(stderr)?.[1]) / 1000 }
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1]!
}

function megabytes(bytes: readonly number[]): string {
  return `${(bytes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(2)} MB`
}
