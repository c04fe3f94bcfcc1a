/** Firefox and WebKit in `npm test`: what is counted, what is installed, and what is said where they are missing or break off. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readEngines } from '../../../scripts/test/reports.mjs'
import { offerPrograms } from '../../../tools/offerPrograms.mjs'
import { type Engine, EngineError } from '../../engines/engine.ts'
import { runTasks } from '../../engines/runTasks.ts'
import type { Server } from '../../engines/tasks.ts'

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined))
afterEach(() => vi.unstubAllEnvs())

/** Without a built app. */
const serve = (work: (server: Server) => Promise<unknown>) =>
  work({ url: '', stop: async () => undefined }).then(() => undefined)
const reportPath = () => join(mkdtempSync(join(tmpdir(), 'ccg-engines-')), 'engines.json')
const engine = (part: Partial<Engine> = {}): Engine =>
  ({ resize: async () => undefined, close: async () => undefined, ...part }) as Engine

it('counts the tasks that an engine did', () => {
  const path = reportPath()
  const outcomes = [
    { name: 'Firefox: a', ms: 5 },
    { name: 'Firefox: b', ms: 7, error: 'no' },
  ]
  writeFileSync(path, JSON.stringify({ outcomes, notes: ['NOT TESTED in WebKit'] }))
  expect(readEngines(path)).toMatchObject({ passed: 1, failed: 1, skipped: 0, notes: ['NOT TESTED in WebKit'] })
})

it('an engine that is missing is no fault, and what it would have done is said', () => {
  const path = reportPath()
  const env = { ...process.env, FIREFOX: '/nowhere', WEBKIT_DRIVER: '/nowhere' }
  execFileSync(process.execPath, ['--import', 'tsx', 'tests/engines/run.ts', path], { env })
  const { outcomes, notes } = JSON.parse(readFileSync(path, 'utf8'))
  expect(outcomes).toEqual([])
  expect(notes).toEqual([
    expect.stringMatching(/^NOT TESTED in Firefox: .*firefox-esr.*Left out: a postcode, .*without a connection\.$/),
    expect.stringMatching(/^NOT TESTED in WebKit: .*webkit2gtk-driver, xvfb.*without a connection\.$/),
  ])
})

it('a task that fails twice is a fault', async () => {
  const task = vi.fn(() => Promise.reject(new Error('no answer on the page')))
  const { outcomes, notes } = await runTasks('X', async () => engine(), { task }, serve)
  expect(outcomes).toMatchObject([{ name: 'X: task', error: 'no answer on the page' }])
  expect(notes).toEqual([])
  expect(task).toHaveBeenCalledTimes(2)
})

it('a task that fails once passes, in an engine started anew, and that is told', async () => {
  const start = vi.fn(async () => engine())
  const task = vi.fn().mockRejectedValueOnce(new Error('no answer\nlong')).mockResolvedValue(undefined)
  const { outcomes, notes } = await runTasks('X', start, { task }, serve)
  expect(outcomes).toMatchObject([{ name: 'X: task' }])
  expect(outcomes[0]!.error).toBeUndefined()
  expect(notes).toEqual(['PASSED ONLY AT A SECOND TRY: X: task: no answer'])
  expect(start).toHaveBeenCalledTimes(2)
})

it('an engine that breaks off is started once more; a task that breaks it again is told, and the others go on', async () => {
  const close = vi.fn(async () => undefined)
  const start = vi.fn(async () => engine({ close }))
  const breaks = () => Promise.reject(new EngineError('the driver has gone'))
  const once = vi.fn().mockImplementationOnce(breaks).mockResolvedValue(undefined)
  const { outcomes, notes } = await runTasks('X', start, { once, always: breaks, after: async () => undefined }, serve)
  expect(outcomes.map(({ name, error }) => [name, error])).toEqual([
    ['X: once', undefined],
    ['X: after', undefined],
  ])
  expect(notes).toEqual(['NOT TESTED in X: the driver has gone. Left out: always.'])
  expect(start).toHaveBeenCalledTimes(4)
  expect(close).toHaveBeenCalledTimes(4)
})

it('an engine that does not start is tried twice, not for every task', async () => {
  const start = vi.fn(() => Promise.reject(new Error('no display')))
  const done = async () => undefined
  const { outcomes, notes } = await runTasks('X', start, { a: done, b: done, c: done }, serve)
  expect(outcomes).toEqual([])
  expect(notes).toEqual(['NOT TESTED in X: no display. Left out: a, b, c.'])
  expect(start).toHaveBeenCalledTimes(2)
})

it('only what is missing is installed, nothing beside what the environment names, and failing is no fault', () => {
  const install = vi.fn(() => false)
  vi.stubEnv('NAMED', '/nowhere')
  const offer = (name: string, isHere: boolean, variable = 'NOT_NAMED') => ({
    name,
    packages: [name],
    variables: [variable],
    isHere: () => isHere,
  })
  offerPrograms([offer('here', true), offer('named', false, 'NAMED'), offer('missing', false)], install)
  expect(install.mock.calls).toEqual([[['missing'], expect.any(Number)]])
})
