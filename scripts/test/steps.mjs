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
 * @property {() => import('./reports.mjs').Report} [report] reads what the step wrote about its tests
 */

/**
 * Stages run one after the other; the rows of a stage run side by side, the steps of a row one after the other. The first
 * stage is everything but Chromium, in two rows of about the same length, for a machine of two cores.
 * @type {Step[][][]}
 */
export const STAGES = [
  [
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
    ],
  ],
  [[{ name: 'Browser tests', script: 'e2e', args: ['--reporter=list,json'], report: () => readE2e(E2E_REPORT) }]],
]
