import { expect, it } from 'vitest'
import { decodeShard } from '../../../../../src/core/finder/directory/decode.ts'
import { encodeShard } from '../../../../../src/core/finder/directory/encode.ts'
import type { Entry } from '../../../../../src/core/finder/directory/format.ts'
import { incodeFromNumber, incodeToNumber } from '../../../../../src/core/finder/directory/incode.ts'
import fc from '../../../property.ts'

const STAMP = 0xfedcba98
const position = fc.tuple(fc.integer({ min: 4_900_000, max: 6_100_000 }), fc.integer({ min: -900_000, max: 300_000 }))
const entry: fc.Arbitrary<Entry> = fc.record({
  incode: fc.nat(3999),
  position: fc.option(position),
  live: fc.boolean(),
  country: fc.nat(6),
  cell: fc.option(fc.nat(218)),
})
const entries = fc
  .uniqueArray(entry, { selector: ({ incode }) => incode, maxLength: 60 })
  .map(list => list.sort((a, b) => a.incode - b.incode))

it('reads back what it wrote', () => {
  fc.assert(
    fc.property(entries, list => {
      expect(decodeShard(encodeShard(list, STAMP), STAMP)).toEqual(list)
    }),
  )
})

it('takes about three bytes for each of many neighbours', () => {
  const list = Array.from({ length: 1000 }, (_, i): Entry => {
    const step = (i * 7919) % 400
    return { incode: i * 3, position: [5_170_000 + step, 12_000 - step], live: true, country: 1, cell: null }
  })
  expect(encodeShard(list, STAMP).length).toBeLessThan(3500)
})

it('refuses a shard with any bit changed, cut short or of another version', () => {
  const bytes = encodeShard([{ incode: 7, position: [5_170_430, 12_394], live: true, country: 1, cell: 3 }], STAMP)
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const damaged = Uint8Array.from(bytes)
    damaged[bit >> 3]! ^= 1 << (bit & 7)
    expect(() => decodeShard(damaged, STAMP), `bit ${bit}`).toThrow(RangeError)
  }
  for (let length = 0; length < bytes.length; length++) {
    expect(() => decodeShard(bytes.subarray(0, length), STAMP), `${length} bytes`).toThrow(RangeError)
  }
})

it('refuses a shard that goes with another overview', () => {
  expect(() => decodeShard(encodeShard([], STAMP), STAMP + 1)).toThrow('another release')
})

it('refuses any other bytes with a RangeError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
      expect(() => decodeShard(bytes, STAMP)).toThrow(RangeError)
    }),
  )
})

it('numbers incodes in the order of the alphabet', () => {
  expect([incodeToNumber('0AA'), incodeToNumber('6TN'), incodeToNumber('9ZZ')]).toEqual([0, 2689, 3999])
  for (let number = 0; number < 4000; number++) expect(incodeToNumber(incodeFromNumber(number))).toBe(number)
})
