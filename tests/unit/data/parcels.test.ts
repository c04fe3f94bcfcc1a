// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { writePack } from '../../../src/core/finder/directory/pack.ts'
import type { Manifest } from '../../../src/core/manifest.ts'
import { isKept } from '../../../src/data/kept.ts'
import { parcelsOf } from '../../../src/data/parcels.ts'
import { readJson } from '../compiled.ts'

const fileOf = (path: string) => ({ path, bytes: 1, sha256: '' })
const CM = ['directory/CM1.bin', 'directory/CM16.bin']

describe('what is asked for together', () => {
  it.each([
    ['a file that is no shard: itself', ['detail.json'], ['detail.json']],
    ['one shard of an area: itself', ['directory/CM16.bin'], ['directory/CM16.bin']],
    ['several shards of an area: their pack', CM, ['directory/CM.pack']],
    [
      'each area its own pack',
      [...CM, 'directory/M1.bin', 'directory/M2.bin'],
      ['directory/CM.pack', 'directory/M.pack'],
    ],
    [
      'tiles of the map: a pack for a block of columns',
      ['context/osm/11-1020-680.bin', 'context/osm/11-1021-681.bin', 'context/osm/9-252-170.bin'],
      ['context/osm/11-63.pack', 'context/osm/9-252-170.bin'],
    ],
    [
      'names, practices and what is near: a pack for each first sign',
      ['names/ha.json', 'names/he.json', 'practices/F81.json', 'practices/F82.json', 'near/1.json', 'near/12.json'],
      ['names/h.pack', 'practices/F.pack', 'near/1.pack'],
    ],
    [
      'profiles: each by itself',
      ['profiles/07H.json', 'profiles/06F.json'],
      ['profiles/07H.json', 'profiles/06F.json'],
    ],
  ])('%s', (_, paths, asked) => {
    const parcels = parcelsOf(paths.map(fileOf))
    expect(parcels.map(({ path }) => path)).toEqual(asked)
    expect(parcels.flatMap(({ files }) => files.map(({ path }) => path)).sort()).toEqual([...paths].sort())
  })

  it('are of all that is published but the first view, which the app keeps by itself', () => {
    const left = readJson<Manifest>('manifest.json').files.filter(({ path }) => !isKept(path))
    expect(left.map(({ path }) => path)).toEqual(['areas.json', 'land.json', 'overview.json'])
  })

  it('everything to keep comes in a fifth of the requests', () => {
    const files = readJson<Manifest>('manifest.json').files.filter(({ path }) => isKept(path))
    expect(parcelsOf(files).length).toBeLessThan(files.length / 5)
  })
})

describe('a pack', () => {
  const [parcel] = parcelsOf(CM.map(fileOf))
  const packOf = (...outcodes: string[]) =>
    writePack(new Map(outcodes.map((outcode, n) => [outcode, Uint8Array.of(n)])))

  it('gives the files that were wanted, in their order, and no others', () => {
    expect(parcel!.open(packOf('CM16', 'CM2', 'CM1'))).toEqual([Uint8Array.of(2), Uint8Array.of(0)])
  })

  it.each([
    ['that lacks a wanted file', packOf('CM16', 'CM2')],
    ['that is cut', packOf('CM16', 'CM1').subarray(0, -1)],
    ['that is another file', new TextEncoder().encode('<!doctype html>')],
  ])('%s is refused', (_, bytes) => {
    expect(() => parcel!.open(bytes)).toThrow(RangeError)
  })
})
