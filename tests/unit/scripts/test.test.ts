/** `npm test` itself: what it counts, what it stops, and which tests it calls slow. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { ROOT } from '../../../scripts/lib/install.mjs'
import { NO_TESTS, readE2e, readUnit, slowest } from '../../../scripts/test/reports.mjs'
import { runStages } from '../../../scripts/test/runStages.mjs'

function reportFile(report: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'ccg-report-')), 'report.json')
  writeFileSync(path, JSON.stringify(report))
  return path
}

it('counts and times unit tests', () => {
  const assertionResults = [
    { fullName: 'finds it', duration: 12 },
    { fullName: 'is not done', duration: null },
  ]
  const path = reportFile({
    numPassedTests: 1,
    numTotalTests: 3,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [{ name: join(ROOT, 'tests/unit/a.test.ts'), assertionResults }],
  })
  const { tests, ...counts } = readUnit(path)
  expect(counts).toEqual({ passed: 1, failed: 1, skipped: 1 })
  expect(tests[0]).toEqual({ name: 'tests/unit/a.test.ts: finds it', ms: 12 })
})

it('counts and times browser tests, in suites of suites; one that passed at the second try is named', () => {
  const spec = (title: string, status: string, ...durations: number[]) => ({
    file: 'a.spec.ts',
    title,
    tests: [{ projectName: 'phone', status, results: durations.map(duration => ({ duration })) }],
  })
  const path = reportFile({
    stats: { expected: 2, unexpected: 0, flaky: 1, skipped: 0 },
    suites: [{ specs: [spec('one', 'expected', 5)], suites: [{ specs: [spec('two', 'flaky', 7, 2)] }] }],
  })
  const { tests, notes, ...counts } = readE2e(path)
  expect(counts).toEqual({ passed: 3, failed: 0, skipped: 0 })
  expect(notes).toEqual([
    'Passed only at the second try, so it has a race to be found: tests/e2e/a.spec.ts: two (phone)',
  ])
  expect(slowest(tests, 1)).toEqual([{ name: 'tests/e2e/a.spec.ts: two (phone)', ms: 9 }])
})

it('fails where a step fails, stops what runs beside it, and starts nothing after it', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const after = vi.fn(() => NO_TESTS)
  const bad = { name: 'Bad', script: 'there is no such script' }
  // Only a step that is stopped ends: `dev` would serve until somebody comes.
  const rows = [[bad, { name: 'After', script: 'types', report: after }], [{ name: 'Endless', script: 'dev' }]]
  const { failed } = await runStages([rows, [[bad]]])
  expect(failed).toBe(1)
  expect(after).not.toHaveBeenCalled()
})
