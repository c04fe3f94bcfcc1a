import { expect, it } from 'vitest'
import { areaOfOutcode, openPack, writePack } from '../../../../../src/core/finder/directory/pack.ts'

const SHARDS = new Map([
  ['M1', Uint8Array.of(1, 2, 3)],
  ['M2', new Uint8Array()],
  ['M60', Uint8Array.of(4)],
])

it('gives back the shards that were packed', () => {
  expect(openPack(writePack(SHARDS))).toEqual(SHARDS)
})

it('opens a pack wherever it lies in memory', () => {
  const pack = writePack(SHARDS)
  const shifted = new Uint8Array(pack.length + 3)
  shifted.set(pack, 3)
  expect(openPack(shifted.subarray(3))).toEqual(SHARDS)
})

it.each([
  ['nothing', new Uint8Array()],
  ['a shard', Uint8Array.of(0x43, 0x43, 0x47, 1, 0, 0, 0, 0)],
  ['a pack that is cut', writePack(SHARDS).subarray(0, -2)],
  ['a pack that is cut early', writePack(SHARDS).subarray(0, 9)],
])('refuses %s', (_, bytes) => expect(() => openPack(bytes)).toThrow(RangeError))

it.each([
  ['CM16', 'CM'],
  ['M1', 'M'],
  ['W1A', 'W'],
  ['EC1A', 'EC'],
  ['GIR', 'GIR'],
])('%s is in the area %s', (outcode, area) => expect(areaOfOutcode(outcode)).toBe(area))
