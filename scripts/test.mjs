/**
 * `npm test`: installs what is missing, then checks everything in the order in which a fault is cheapest to find. Stops
 * at the first failure with exit code 1. Its last line counts the tests that ran: `412 passed, 0 failed`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureChromium } from './lib/chromium.mjs'
import { ensureInstalled, npm, ROOT } from './lib/install.mjs'
import { ensureNginx } from './lib/nginx.mjs'

const REPORTS = join(ROOT, 'test-results')
const UNIT_REPORT = join(REPORTS, 'unit.json')
const E2E_REPORT = join(REPORTS, 'e2e.json')

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @returns {Count} */
function countUnit() {
  const report = JSON.parse(readFileSync(UNIT_REPORT, 'utf8'))
  const { numPassedTests, numTotalTests, numPendingTests, numTodoTests } = report
  const skipped = numPendingTests + numTodoTests
  return { passed: numPassedTests, skipped, failed: numTotalTests - numPassedTests - skipped }
}

/** @returns {Count} */
function countE2e() {
  const { expected, unexpected, flaky, skipped } = JSON.parse(readFileSync(E2E_REPORT, 'utf8')).stats
  return { passed: expected, failed: unexpected + flaky, skipped }
}

/** @type {{ name: string, script: string, args?: string[], count?: () => Count }[]} */
const STEPS = [
  { name: 'Types', script: 'types' },
  { name: 'Lint and format', script: 'lint' },
  { name: 'Compiled data', script: 'data:check' },
  {
    name: 'Unit tests',
    script: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    count: countUnit,
  },
  { name: 'Build', script: 'build' },
  { name: 'Browser tests', script: 'e2e', args: ['--reporter=list,json'], count: countE2e },
]

/** @param {(typeof STEPS)[number]} step @returns {Count} */
function runStep({ name, script, args = [], count }) {
  console.log(`\n── ${name}`)
  const started = performance.now()
  const code = npm(['run', '--silent', script, '--', ...args])
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const counted = readCount(count)
  const isGood = code === 0 && counted.failed === 0 && counted.skipped === 0
  console.log(`── ${name}: ${isGood ? 'passed' : 'FAILED'} in ${seconds} s`)
  if (counted.skipped > 0) console.log(`   ${counted.skipped} tests were skipped; every test must run.`)
  return isGood ? counted : { ...counted, failed: Math.max(1, counted.failed + counted.skipped) }
}

/** @param {(() => Count) | undefined} count @returns {Count} */
function readCount(count) {
  try {
    return count?.() ?? { passed: 0, failed: 0, skipped: 0 }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 } // the runner broke off before it wrote a report
  }
}

ensureInstalled()
process.env.CHROMIUM = ensureChromium()
process.env.NGINX = ensureNginx()
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = E2E_REPORT
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

let passed = 0
let failed = 0
for (const step of STEPS) {
  const counted = runStep(step)
  passed += counted.passed
  failed += counted.failed
  if (failed > 0) break
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
