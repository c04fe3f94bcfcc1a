/** Firefox and WebKit in `npm test`: what is counted, and what is said where they are missing. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readEngines } from '../../../scripts/test/reports.mjs'

it('counts the tasks that an engine did', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'ccg-engines-')), 'engines.json')
  writeFileSync(
    path,
    JSON.stringify([
      { name: 'Firefox: a', ms: 5 },
      { name: 'Firefox: b', ms: 7, error: 'no' },
    ]),
  )
  expect(readEngines(path)).toMatchObject({ passed: 1, failed: 1, skipped: 0 })
})

it('an engine that is missing is no fault, and what it would have done is said', () => {
  const env = { ...process.env, FIREFOX: '/nowhere', WEBKIT_DRIVER: '/nowhere' }
  const said = execFileSync(process.execPath, ['--import', 'tsx', 'tests/engines/run.ts'], { env, encoding: 'utf8' })
  expect(said).toMatch(/^NOT TESTED in Firefox: .*firefox-esr.*Left out: a postcode, /m)
  expect(said).toMatch(/^NOT TESTED in WebKit: .*webkit2gtk-driver, xvfb.*without a connection\.$/m)
})
