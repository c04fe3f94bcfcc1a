import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { missingOptional } from '../../../scripts/complete-lock.mjs'
import { isInstalled, isNodeSupported } from '../../../scripts/lib/install.mjs'

describe('isNodeSupported', () => {
  it.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '26.1.0'])('accepts Node %s', version => {
    expect(isNodeSupported(version)).toBe(true)
  })
  it.each(['18.20.0', '20.18.3', '21.7.0', '22.12.0', '23.11.0'])('refuses Node %s', version => {
    expect(isNodeSupported(version)).toBe(false)
  })
})

describe('isInstalled', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/leaflet': { version: '1.9.4' },
    'node_modules/@biomejs/cli-win32-x64': { version: '2.6.8', optional: true },
  }
  it('is content without the binaries of other machines', () => {
    expect(isInstalled(wanted, { 'node_modules/leaflet': { version: '1.9.4' } })).toBe(true)
  })
  it('sees a package that is missing', () => {
    expect(isInstalled(wanted, {})).toBe(false)
  })
  it('sees a package of another version', () => {
    expect(isInstalled(wanted, { 'node_modules/leaflet': { version: '1.9.3' } })).toBe(false)
  })
})

describe('the lock file', () => {
  it('names the binaries for every machine, or npm ci refuses it: node scripts/complete-lock.mjs adds them', () => {
    const lock = JSON.parse(readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'))
    expect(missingOptional(lock.packages)).toEqual([])
  })

  it('lacks what a package asks for and nothing else', () => {
    const packages = {
      'node_modules/rollup': { optionalDependencies: { '@rollup/rollup-linux-x64-gnu': '4.0.0', fsevents: '2.3.3' } },
      'node_modules/rollup/node_modules/fsevents': {},
    }
    expect(missingOptional(packages)).toEqual([
      { name: '@rollup/rollup-linux-x64-gnu', version: '4.0.0', parent: 'node_modules/rollup' },
    ])
  })
})
