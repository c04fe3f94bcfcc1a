/** What vitest and Playwright write about the tests that they ran. */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { ROOT } from '../lib/install.mjs'

/**
 * @typedef {{ name: string, ms: number }} Timed
 * @typedef {object} Report
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {Timed[]} tests
 * @property {string[]} [notes] what fails nothing, and has to be known
 */

/** Of a step without tests. @type {Readonly<Report>} */
export const NO_TESTS = { passed: 0, failed: 0, skipped: 0, tests: [] }

/** A test that passed at the second try is named: it has a race. @param {string} path @returns {Report} */
export function readUnit(path) {
  const report = JSON.parse(readFileSync(path, 'utf8'))
  const { numPassedTests: passed, numTotalTests, numPendingTests, numTodoTests } = report
  const skipped = numPendingTests + numTodoTests
  /** @type {(Timed & { isFlaky: boolean })[]} */
  const ran = report.testResults.flatMap((/** @type {any} */ { name, assertionResults }) =>
    assertionResults.map((/** @type {any} */ { fullName, duration, status, failureMessages }) => ({
      name: `${relative(ROOT, name)}: ${fullName}`,
      ms: duration ?? 0,
      isFlaky: status === 'passed' && failureMessages.length > 0,
    })),
  )
  return {
    passed,
    failed: numTotalTests - passed - skipped,
    skipped,
    tests: ran.map(({ name, ms }) => ({ name, ms })),
    notes: ran.filter(({ isFlaky }) => isFlaky).map(secondTry),
  }
}

/** As `readUnit`. @param {string} path @returns {Report} */
export function readE2e(path) {
  const { stats, suites } = JSON.parse(readFileSync(path, 'utf8'))
  const { expected, unexpected, flaky, skipped } = stats
  /** @type {(Timed & { status: string })[]} */
  const ran = suites.flatMap(ranIn)
  return {
    passed: expected + flaky,
    failed: unexpected,
    skipped,
    tests: ran.map(({ name, ms }) => ({ name, ms })),
    notes: ran.filter(({ status }) => status === 'flaky').map(secondTry),
  }
}

/** @param {string} path @returns {Report} */
export function readEngines(path) {
  /** @type {{ outcomes: (Timed & { error?: string })[], notes: string[] }} */
  const { outcomes, notes } = JSON.parse(readFileSync(path, 'utf8'))
  const failed = outcomes.filter(({ error }) => error !== undefined).length
  return { passed: outcomes.length - failed, failed, skipped: 0, tests: outcomes, notes }
}

/** @param {Timed} test */
function secondTry({ name }) {
  return `Passed only at the second try, so it has a race to be found: ${name}`
}

/** Suites of Playwright hold suites. @param {any} suite @returns {(Timed & { status: string })[]} */
function ranIn({ specs = [], suites = [] }) {
  const here = specs.flatMap((/** @type {any} */ { file, title, tests }) =>
    tests.map((/** @type {any} */ { projectName, results, status }) => ({
      name: `tests/e2e/${file}: ${title} (${projectName})`,
      ms: results.reduce((/** @type {number} */ sum, /** @type {any} */ { duration }) => sum + duration, 0),
      status,
    })),
  )
  return [...here, ...suites.flatMap(ranIn)]
}

/** The tests that took longest, longest first. @param {readonly Timed[]} tests @param {number} count */
export function slowest(tests, count) {
  return tests.toSorted((a, b) => b.ms - a.ms).slice(0, count)
}
