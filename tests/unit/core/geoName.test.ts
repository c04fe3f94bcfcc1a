import { describe, expect, it } from 'vitest'
import { geoName, geoPath } from '../../../src/core/geoName.ts'

const VERSIONS = { 'areas.json': '1a2b3c4d', 'manifest.json': '00000000', directory: '5e6f7a8b', profiles: '9c0d1e2f' }

describe('the name under which a file is published', () => {
  it.each([
    ['areas.json', 'areas.1a2b3c4d.json'],
    ['manifest.json', 'manifest.00000000.json'],
    ['directory', 'directory.5e6f7a8b'],
    ['directory/CM16.bin', 'directory.5e6f7a8b/CM16.bin'],
    ['profiles/E38000197.json', 'profiles.9c0d1e2f/E38000197.json'],
  ])('%s: %s, and back', (path, name) => {
    expect(geoName(path, VERSIONS)).toBe(name)
    expect(geoPath(name, VERSIONS)).toBe(path)
  })

  it.each([
    'areas.json',
    'areas.ffffffff.json',
    'directory/CM16.bin',
    'directory.ffffffff/CM16.bin',
    'other.1a2b3c4d.json',
  ])('%s is of no release or of another', name => expect(geoPath(name, VERSIONS)).toBeUndefined())
})
