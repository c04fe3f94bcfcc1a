/** `npm test` itself: what it counts, what it stops, and which tests it calls slow. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { ROOT } from '../../../scripts/lib/install.mjs'
import { NO_TESTS, readE2e, readUnit, slowest } from '../../../scripts/test/reports.mjs'
import { runRows } from '../../../scripts/test/runRows.mjs'

function reportFile(report: unknown): string {
  const path = join(mkdtempSync(join(tmpdir(), 'ccg-report-')), 'report.json')
  writeFileSync(path, JSON.stringify(report))
  return path
}

it('counts and times unit tests; one that passed at the second try is named', () => {
  const assertionResults = [
    { fullName: 'finds it', duration: 12, status: 'passed', failureMessages: [] },
    { fullName: 'finds it again', duration: 7, status: 'passed', failureMessages: ['expected 1 to be 2'] },
    { fullName: 'is wrong', duration: 5, status: 'failed', failureMessages: ['expected 1 to be 2'] },
    { fullName: 'is not done', duration: null, status: 'todo', failureMessages: [] },
  ]
  const path = reportFile({
    numPassedTests: 2,
    numTotalTests: 4,
    numPendingTests: 0,
    numTodoTests: 1,
    testResults: [{ name: join(ROOT, 'tests/unit/a.test.ts'), assertionResults }],
  })
  const { tests, notes, ...counts } = readUnit(path)
  expect(counts).toEqual({ passed: 2, failed: 1, skipped: 1 })
  expect(tests[0]).toEqual({ name: 'tests/unit/a.test.ts: finds it', ms: 12 })
  expect(notes).toEqual([
    'Passed only at the second try, so it has a race to be found: tests/unit/a.test.ts: finds it again',
  ])
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
  const endless = { name: 'Endless', script: 'dev' }
  const waiting = { name: 'Waiting', script: 'types', after: 'Bad', report: after }
  const { failed } = await runRows([[bad, { name: 'After', script: 'types', report: after }], [endless], [waiting]])
  expect(failed).toBe(1)
  expect(after).not.toHaveBeenCalled()
})

it('starts a step once that of the other row has ended', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const first = { name: 'First', script: 'locate', args: ['--help'] }
  await runRows([[first], [{ name: 'Second', script: 'locate', args: ['--help'], after: 'First' }]])
  const lines = said.mock.calls.map(([line]) => String(line))
  const firstEnds = lines.findIndex(line => line.startsWith('── First: passed'))
  expect(firstEnds).toBeGreaterThan(-1)
  expect(lines.indexOf('\n── Second')).toBeGreaterThan(firstEnds)
})
