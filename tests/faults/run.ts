/**
 * `npm run faults`: plants each fault in a copy of the project, one at a time, runs the test that is to find it, and says which
 * were found. Names of faults as arguments plant only these; `--unit` leaves out what needs a browser.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../scripts/lib/install.mjs'
import { ANSWERS } from './answers.ts'
import { BEHAVIOUR } from './behaviour.ts'
import type { Fault } from './fault.ts'
import { FIGURES } from './figures.ts'

const FAULTS: readonly Fault[] = [...ANSWERS, ...FIGURES, ...BEHAVIOUR]
/** Neither changed nor written to: the copy has links to them. */
const SHARED = ['node_modules', 'public']
const LEFT_OUT = ['.git', 'dist', 'test-results']

/** Without the pages of each CCG and compressed copies, which take most of the time. */
const BUILD_APP = "import('./scripts/build.mjs').then(({ buildApp, DIST }) => buildApp(DIST))"

function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'ccg-faults-'))
  const wanted = (path: string) => ![...SHARED, ...LEFT_OUT].some(name => path === join(ROOT, name))
  cpSync(ROOT, copy, { recursive: true, filter: wanted })
  for (const name of SHARED) symlinkSync(join(ROOT, name), join(copy, name))
  return copy
}

function runTest(copy: string, { runner, file, name }: Fault['test']): boolean {
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { cwd: copy, stdio: 'ignore' }).status === 0
  if (runner === 'unit') return run('npx', 'vitest', 'run', file, ...(name ? ['-t', name] : []))
  const built = file.includes('pageFiles') ? run('node', 'scripts/build.mjs') : run('node', '-e', BUILD_APP)
  if (!built) throw new Error('The project with this fault could not be built')
  return run('npx', 'playwright', 'test', file, '--project=desktop', ...(name ? ['-g', name] : []))
}

/** The file with the fault in it. Throws where the source is no longer as the fault expects. */
function planted(source: string, { id, file, find, replace }: Fault): string {
  const [before, after, ...more] = source.split(find)
  if (before === undefined || after === undefined || more.length)
    throw new Error(`${id}: ${file} does not have exactly once: ${find}`)
  return before + replace + after
}

function isFound(copy: string, fault: Fault): boolean {
  const path = join(copy, fault.file)
  const whole = readFileSync(path, 'utf8')
  writeFileSync(path, planted(whole, fault))
  try {
    return !runTest(copy, fault.test)
  } finally {
    writeFileSync(path, whole)
  }
}

const args = process.argv.slice(2)
const names = args.filter(arg => !arg.startsWith('--'))
const wanted = FAULTS.filter(
  ({ id, test }) => (names.length === 0 || names.includes(id)) && (!args.includes('--unit') || test.runner === 'unit'),
)
const copy = copyProject()
try {
  let missed = 0
  for (const fault of wanted) {
    // A test that fails without the fault, too, proves nothing.
    if (!runTest(copy, fault.test)) throw new Error(`${fault.id}: its test fails without the fault`)
    const found = isFound(copy, fault)
    if (!found) missed++
    console.log(`${found ? 'found ' : 'MISSED'}  ${fault.id.padEnd(20)}  ${fault.test.file}  ${fault.test.name ?? ''}`)
  }
  console.log(`\n${wanted.length - missed} found, ${missed} missed`)
  process.exitCode = missed ? 1 : 0
} finally {
  rmSync(copy, { recursive: true, force: true })
}
