import { describe, expect, it } from 'vitest'
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
