import { expect, it } from 'vitest'
import type { Bounds } from '../../../../src/core/geo.ts'
import { boundsOf, boundsOverlap, unionBounds } from '../../../../src/core/geography/bounds.ts'

it('the box around positions reaches to the outermost of each side', () => {
  const ring = [
    [0, 51],
    [-2, 52],
    [1, 50.5],
  ]
  expect(boundsOf(ring)).toEqual([-2, 50.5, 1, 52])
})

it('the box around boxes holds them all', () => {
  const boxes: Bounds[] = [
    [0, 51, 1, 52],
    [-2, 51.5, -1, 53],
  ]
  expect(unionBounds(boxes)).toEqual([-2, 51, 1, 53])
})

it.each<[string, Bounds, boolean]>([
  ['the same', [0, 0, 2, 2], true],
  ['inside', [0.5, 0.5, 1, 1], true],
  ['a corner shared', [2, 2, 3, 3], true],
  ['east', [2.1, 0, 3, 2], false],
  ['south', [0, -3, 2, -0.1], false],
])('%s', (_, other, expected) => {
  expect(boundsOverlap([0, 0, 2, 2], other)).toBe(expected)
  expect(boundsOverlap(other, [0, 0, 2, 2])).toBe(expected)
})
