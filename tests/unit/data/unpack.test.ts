import { brotliCompressSync } from 'node:zlib'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { packedText } from '../../../scripts/lib/pack.ts'
import { GeoFileError } from '../../../src/data/geoFileError.ts'
import { unpack } from '../../../src/data/unpack.ts'
import { readJson } from '../compiled.ts'

const packed = (path: string) => packedText(path, () => JSON.stringify(readJson(path)))!
const reread = (path: string) => unpack(path, JSON.parse(packed(path)))

/** Numbers of arcs are the topology's own business. */
function drawn(topology: Topology) {
  const { arcs: _, objects, ...rest } = topology
  return [rest, Object.entries(objects).map(([name, object]) => [name, feature(topology, object)])]
}

describe('what the build packs', () => {
  it.each(['overview.json', 'land.json'])('draws the same borders: %s', path => {
    expect(drawn(reread(path) as Topology)).toEqual(drawn(readJson<Topology>(path)))
  })

  it('has the same areas', () => {
    expect(reread('areas.json')).toEqual(readJson('areas.json'))
  })

  it.each([
    ['overview.json', 0.76],
    ['land.json', 0.8],
    ['areas.json', 0.76],
  ])('weighs less over the wire: %s', (path, share) => {
    const bytes = (text: string) => brotliCompressSync(text).length
    expect(bytes(packed(path))).toBeLessThan(bytes(JSON.stringify(readJson(path))) * share)
  })

  it.each(['overview.json', 'land.json', 'areas.json'])('is read unpacked, too: %s', path => {
    const json = readJson(path)
    expect(unpack(path, json)).toBe(json)
  })

  it('leaves other files alone', () => {
    expect(packedText('boards.json', () => '{}')).toBeUndefined()
    const json = { shapes: 'x' }
    expect(unpack('boards.json', json)).toBe(json)
  })

  it.each([
    ['cut off', 'overview.json', (text: string) => text.slice(0, -5)],
    ['with a sign that is none', 'overview.json', (text: string) => `${text.slice(0, 90)} ${text.slice(91)}`],
    ['empty', 'areas.json', () => ''],
    ['cut off', 'areas.json', (text: string) => text.slice(0, -5)],
  ])('is damaged when a text is %s: %s', (_, path, change) => {
    const json = JSON.parse(packed(path))
    const field = path === 'areas.json' ? 'shapes' : 'arcs'
    expect(() => unpack(path, { ...json, [field]: change(json[field]) })).toThrow(GeoFileError)
  })
})
