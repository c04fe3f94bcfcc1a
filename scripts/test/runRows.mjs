/** Runs steps side by side and stops all of them at the first failure. */
import { startNpm } from '../lib/install.mjs'
import { NO_TESTS } from './reports.mjs'

/**
 * The rows run side by side, the steps of a row one after the other.
 * @param {import('./steps.mjs').Step[][]} rows
 * @returns {Promise<Required<import('./reports.mjs').Report>>} of all tests that ran; `failed` is at least 1 where a step failed
 */
export async function runRows(rows) {
  /** @type {Set<() => void>} */
  const running = new Set()
  let stopped = false
  const stop = () => {
    stopped = true
    for (const stopOne of running) stopOne()
  }
  // Ctrl-C reaches this process alone, for each step is a group of its own.
  const interrupted = () => {
    stop()
    process.exit(130)
  }
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  const ends = new Map(rows.flat().map(({ name }) => [name, endOf()]))
  const reports = await Promise.all(
    rows.map(async (steps, row) => {
      const rowReports = []
      for (const step of steps) {
        if (step.after) await ends.get(step.after)?.reached
        if (!stopped) {
          // The last row, the longest, writes as it goes; the others when they are done, so that no two mix.
          const report = await runStep(step, { running, isLive: row === rows.length - 1, isStopped: () => stopped })
          rowReports.push(report)
          if (report.failed > 0) stop()
        }
        ends.get(step.name)?.reach()
      }
      return rowReports
    }),
  )
  process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
  return sumOf(reports.flat())
}

/** The end of a step, for those that wait for it. */
function endOf() {
  let reach = () => {}
  const reached = /** @type {Promise<void>} */ (new Promise(resolve => (reach = resolve)))
  return { reached, reach }
}

/** @param {import('./reports.mjs').Report[]} reports */
function sumOf(reports) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) => reports.reduce((n, report) => n + report[key], 0)
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    tests: reports.flatMap(({ tests }) => tests),
    notes: reports.flatMap(({ notes = [] }) => notes),
  }
}

/**
 * @param {import('./steps.mjs').Step} step
 * @param {{ running: Set<() => void>, isLive: boolean, isStopped: () => boolean }} options
 * @returns {Promise<import('./reports.mjs').Report>}
 */
async function runStep({ name, script, args = [], report }, { running, isLive, isStopped }) {
  if (isLive) console.log(`\n── ${name}`)
  const started = performance.now()
  const { child, stop } = startNpm(['run', '--silent', script, '--', ...args], isLive ? 'inherit' : 'pipe')
  running.add(stop)
  /** @type {Buffer[]} */
  const written = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', piece => written.push(piece))
  const code = await new Promise(resolve => child.on('error', () => resolve(1)).on('close', resolve))
  running.delete(stop)
  if (isStopped()) return NO_TESTS

  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (!isLive) console.log(`\n── ${name}\n${Buffer.concat(written)}`.trimEnd())
  const counted = read(report)
  const isGood = code === 0 && counted.failed === 0 && counted.skipped === 0
  console.log(`── ${name}: ${isGood ? 'passed' : 'FAILED'} in ${seconds} s`)
  if (counted.skipped > 0) console.log(`   ${counted.skipped} tests were skipped; every test must run.`)
  return isGood ? counted : { ...counted, failed: Math.max(1, counted.failed + counted.skipped) }
}

/** @param {(() => import('./reports.mjs').Report) | undefined} report */
function read(report) {
  try {
    return report?.() ?? NO_TESTS
  } catch {
    return { ...NO_TESTS, failed: 1 } // the runner broke off before it wrote a report
  }
}
