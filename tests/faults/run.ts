/**
 * `npm run faults`: plants each fault in a copy of the project, one at a time, runs the test that is to find it, and says which
 * were found. Names of faults as arguments plant only these; `--unit` plants those that need no browser, `--browser` the others.
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
/** Not changed: the copy has links to them. All else is copied, so that work can go on beside a run. */
const SHARED = ['node_modules']
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

interface Run {
  readonly isOk: boolean
  readonly output: string
}

function run(copy: string, command: string, ...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8', maxBuffer: 1e8 })
  return { isOk: status === 0, output: `${stdout}${stderr}` }
}

/** Builds what a browser test needs: the plain pages take most of the time, and one test reads them. */
function build(copy: string, { file }: Fault['test']): void {
  const { isOk, output } = file.includes('pageFiles')
    ? run(copy, 'node', 'scripts/build.mjs')
    : run(copy, 'node', '-e', BUILD_APP)
  if (!isOk) throw new Error(`The project could not be built:\n${output.slice(-8000)}`)
}

function runTest(copy: string, { runner, file, name }: Fault['test']): Run {
  if (runner === 'unit') return run(copy, 'npx', 'vitest', 'run', file, ...(name ? ['-t', name] : []))
  return run(copy, 'npx', 'playwright', 'test', file, '--project=desktop', ...(name ? ['-g', name] : []))
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
    if (fault.test.runner === 'e2e') build(copy, fault.test)
    return !runTest(copy, fault.test).isOk
  } finally {
    writeFileSync(path, whole)
  }
}

/** A test that fails without the fault, too, proves nothing. */
function checkWithoutFaults(copy: string, faults: readonly Fault[]): void {
  let built = ''
  for (const { id, test } of faults) {
    const kind = test.runner === 'unit' ? '' : test.file.includes('pageFiles') ? 'whole' : 'app'
    // The tests of one kind share a build.
    if (kind && kind !== built) build(copy, test)
    built = kind || built
    const { isOk, output } = runTest(copy, test)
    if (!isOk) throw new Error(`${id}: its test fails without the fault:\n${output.slice(-8000)}`)
  }
}

const args = process.argv.slice(2)
const names = args.filter(arg => !arg.startsWith('--'))
const runners = args.includes('--unit') ? ['unit'] : args.includes('--browser') ? ['e2e'] : ['unit', 'e2e']
const wanted = FAULTS.filter(
  ({ id, test }) => (names.length === 0 || names.includes(id)) && runners.includes(test.runner),
)
const copy = copyProject()
try {
  checkWithoutFaults(copy, wanted)
  let missed = 0
  for (const fault of wanted) {
    const found = isFound(copy, fault)
    if (!found) missed++
    console.log(`${found ? 'found ' : 'MISSED'}  ${fault.id.padEnd(20)}  ${fault.test.file}  ${fault.test.name ?? ''}`)
  }
  console.log(`\n${wanted.length - missed} found, ${missed} missed`)
  process.exitCode = missed ? 1 : 0
} finally {
  rmSync(copy, { recursive: true, force: true })
}
