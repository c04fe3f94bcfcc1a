import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withInstallScript, withMissingOptional, withoutIntegrity } from '../../../scripts/complete-lock.mjs'
import { INSTALL_SCRIPTS, isInstalled, isNodeSupported } from '../../../scripts/lib/install.mjs'

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
  const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
  const { packages } = JSON.parse(read('package-lock.json'))

  it('names the binaries for every machine, or npm ci refuses it: node scripts/complete-lock.mjs adds them', () => {
    expect(withMissingOptional(packages)).toEqual([])
  })

  it('has a hash for everything, so that nothing else is ever installed', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(500)
    expect(withoutIntegrity(packages)).toEqual([])
  })

  it('has no package whose program has to run at installation: none of these is', () => {
    expect(withInstallScript(packages).sort()).toEqual(Object.keys(INSTALL_SCRIPTS).sort())
    expect(read('.npmrc')).toContain('ignore-scripts=true')
  })

  it('lacks what a package asks for, and a hash, and nothing else', () => {
    const some = {
      '': {},
      'node_modules/rollup': {
        optionalDependencies: { '@rollup/rollup-linux-x64-gnu': '4.0.0', fsevents: '2.3.3' },
        integrity: 'sha512-a',
      },
      'node_modules/rollup/node_modules/fsevents': { hasInstallScript: true },
    }
    expect(withMissingOptional(some)).toEqual(['node_modules/rollup'])
    expect(withoutIntegrity(some)).toEqual(['node_modules/rollup/node_modules/fsevents'])
    expect(withInstallScript(some)).toEqual(['fsevents'])
  })
})
