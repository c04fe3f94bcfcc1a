import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkGeoJson } from '../../../src/data/schemas.ts'

const GEO = new URL('../../../public/geo/', import.meta.url)
const read = (file: string) => JSON.parse(readFileSync(new URL(file, GEO), 'utf8'))
const FILES = [
  'areas.json',
  'places.json',
  'overview.json',
  'detail.json',
  'borders/index.json',
  'borders/88.json',
  'land.json',
  'directory/index.json',
  'context/index.json',
]

describe('the schemas', () => {
  it.each(FILES)('accept %s as compiled', file => {
    expect(() => checkGeoJson(file, read(file))).not.toThrow()
  })

  it('accept every profile as compiled', () => {
    const files = readdirSync(new URL('profiles/', GEO))
    expect(files).toHaveLength(207)
    for (const file of files) checkGeoJson(`profiles/${file}`, read(`profiles/${file}`))
  })

  it.each([...FILES, 'profiles/E38000197.json'])('refuse something else as %s', file => {
    for (const json of [null, [], {}, 'text', { type: 5 }, { areas: [] }]) {
      expect(() => checkGeoJson(file, json)).toThrow()
    }
  })

  it('refuse places whose columns differ in length', () => {
    expect(() => checkGeoJson('places.json', { names: ['A'], lat: [1], long: [], population: [1] })).toThrow()
  })

  it('know no other file', () => {
    expect(() => checkGeoJson('secrets.json', {})).toThrow('No schema for geo/secrets.json')
  })
})
