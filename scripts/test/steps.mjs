/** What `npm test` runs, and what waits for what. */
import { join } from 'node:path'
import { ROOT } from '../lib/install.mjs'
import { readE2e, readEngines, readUnit } from './reports.mjs'

export const REPORTS = join(ROOT, 'test-results')
export const UNIT_REPORT = join(REPORTS, 'unit.json')
export const E2E_REPORT = join(REPORTS, 'e2e.json')
const ENGINES_REPORT = join(REPORTS, 'engines.json')

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} script of package.json
 * @property {string[]} [args]
 * @property {string} [after] name of the step of another row that has to have ended before
 * @property {() => import('./reports.mjs').Report} [report] reads what the step wrote about its tests
 */

/**
 * Two rows of about the same length, for a machine of two cores. Chromium's tests wait for the build and for the unit tests, which
 * find most faults sooner.
 * @type {Step[][]}
 */
export const ROWS = [
  [
    { name: 'Types', script: 'types' },
    { name: 'Lint and format', script: 'lint' },
    { name: 'Compiled data', script: 'data:check' },
    { name: 'Build', script: 'build' },
    { name: 'Floor of browsers', script: 'floor' },
    {
      name: 'Firefox and WebKit',
      script: 'engines',
      args: [ENGINES_REPORT],
      report: () => readEngines(ENGINES_REPORT),
    },
  ],
  [
    {
      name: 'Unit tests',
      script: 'unit',
      args: ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
      report: () => readUnit(UNIT_REPORT),
    },
    {
      name: 'Browser tests',
      script: 'e2e',
      args: ['--reporter=list,json'],
      after: 'Build',
      report: () => readE2e(E2E_REPORT),
    },
  ],
]
