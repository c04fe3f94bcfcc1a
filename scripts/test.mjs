/**
 * `npm test`: installs what is missing, then checks everything, in the order in which a fault is cheapest to find. Stops
 * at the first failure with exit code 1. Its last line counts the tests that ran: `412 passed, 0 failed`.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { ensureProgram } from '../tools/ensureProgram.mjs'
import { offerPrograms } from '../tools/offerPrograms.mjs'
import { findChromium } from './lib/chromium.mjs'
import { ENGINES } from './lib/engines.mjs'
import { ensureInstalled, npm } from './lib/install.mjs'
import { findNginx } from './lib/nginx.mjs'
import { slowest } from './test/reports.mjs'
import { runRows } from './test/runRows.mjs'
import { E2E_REPORT, REPORTS, ROWS } from './test/steps.mjs'

const SLOWEST = 10

ensureInstalled()
process.env.CHROMIUM = ensureProgram({
  name: 'Chromium',
  package: 'chromium',
  variable: 'CHROMIUM',
  find: findChromium,
})
process.env.NGINX = ensureProgram({ name: 'nginx', package: 'nginx', variable: 'NGINX', find: findNginx })
offerPrograms(ENGINES)
process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = E2E_REPORT
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

const started = performance.now()
const { passed, failed, tests, notes } = await runRows(ROWS)
console.log(`\n── The ${SLOWEST} slowest tests`)
for (const { name, ms } of slowest(tests, SLOWEST)) console.log(`${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`)
console.log(`── All of it: ${Math.round((performance.now() - started) / 1000)} s`)
// Weaknesses become known without a change of ours: said here, and `npm run audit` fails for them where a registry answers.
if (npm(['run', '--silent', 'audit'], ['ignore', 'ignore', 'ignore']) === 3)
  console.log('── Known weaknesses of packages were not looked up: the registry does not answer that')
for (const note of notes) console.log(`── ${note}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
