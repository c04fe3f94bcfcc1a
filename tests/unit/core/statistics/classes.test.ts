import { describe, expect, it } from 'vitest'
import { classLimits, classOf } from '../../../../src/core/statistics/classes.ts'
import fc from '../../property.ts'

describe('classLimits', () => {
  it('parts values into five classes of equal size', () => {
    const values = Array.from({ length: 100 }, (_, i) => i + 1)
    const limits = classLimits(values)
    expect(limits).toHaveLength(4)
    const sizes = [0, 1, 2, 3, 4].map(expected => values.filter(value => classOf(value, limits) === expected).length)
    for (const size of sizes) expect(Math.abs(size - 20)).toBeLessThanOrEqual(1)
  })

  it('rounds to the spread of the values, so that near figures stay apart', () => {
    expect(classLimits([1101, 1152, 1203, 1254, 1305, 1356])).toEqual([1150, 1200, 1250, 1310])
  })

  it('keeps low limits apart where a few values are very high', () => {
    const values = Array.from({ length: 50 }, (_, i) => 60 * 1.1 ** i)
    expect(classLimits(values)).toEqual([200, 400, 1000, 2500])
  })

  it('has no limits for no values, and one for a single value', () => {
    expect(classLimits([])).toEqual([])
    expect(classLimits([7])).toEqual([7])
  })

  it('always rises, and gives every value a class', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }), values => {
        const limits = classLimits(values)
        expect(limits).toEqual([...new Set(limits)].sort((a, b) => a - b))
        for (const value of values) expect(classOf(value, limits)).toBeLessThanOrEqual(limits.length)
      }),
    )
  })
})

it.each([
  [9, 0],
  [10, 1],
  [19.9, 1],
  [20, 2],
])('puts %d into class %i: a limit belongs to the class above', (value, expected) => {
  expect(classOf(value, [10, 20])).toBe(expected)
})
