import { describe, expect, it } from 'vitest'
import {
  containsRange,
  rangeOfTile,
  restOf,
  shareOf,
  type TileRange,
  tilesOver,
} from '../../../../../../src/features/map/layers/context/tileRange.ts'

const range = (left: number, top: number, right: number, bottom: number, z = 11): TileRange => ({
  ...{ z, left, top, right, bottom },
})
const FOUR = range(10, 20, 14, 23)

describe('what two ranges share, and what is left of the first', () => {
  it.each<[string, TileRange, TileRange | undefined, TileRange[]]>([
    ['the same', FOUR, FOUR, []],
    ['a column further', range(9, 20, 13, 23), range(10, 20, 13, 23), [range(13, 20, 14, 23)]],
    [
      'a column and a row further',
      range(11, 21, 15, 24),
      range(11, 21, 14, 23),
      [range(10, 20, 14, 21), range(10, 21, 11, 23)],
    ],
    ['around it', range(0, 0, 99, 99), FOUR, []],
    ['beside it', range(14, 20, 18, 23), undefined, [FOUR]],
    ['of another zoom', range(10, 20, 14, 23, 12), undefined, [FOUR]],
  ])('%s', (_, other, shared, rest) => {
    expect(shareOf(FOUR, other)).toEqual(shared)
    expect(restOf(FOUR, other)).toEqual(rest)
  })

  it('in its middle: four pieces that do not overlap', () => {
    const rest = restOf(range(0, 0, 5, 5), range(2, 2, 3, 3))
    expect(rest).toHaveLength(4)
    expect(rest.reduce((sum, { left, top, right, bottom }) => sum + (right - left) * (bottom - top), 0)).toBe(24)
  })
})

it.each([
  ['itself', FOUR, true],
  ['a part', range(11, 21, 12, 22), true],
  ['a column more', range(10, 20, 15, 23), false],
  ['another zoom', range(11, 21, 12, 22, 12), false],
])('a range contains %s: %o', (_, inner, expected) => expect(containsRange(FOUR, inner)).toBe(expected))

it('is covered by tiles of its zoom, or by fewer of a lower one', () => {
  expect(tilesOver(FOUR, 11)).toHaveLength(12)
  expect(tilesOver(FOUR, 10)).toEqual([
    ...[5, 6].map(x => ({ z: 10, x, y: 10 })),
    ...[5, 6].map(x => ({ z: 10, x, y: 11 })),
  ])
})

it('a tile of a lower zoom covers a square of tiles', () =>
  expect(rangeOfTile({ z: 9, x: 2, y: 3 }, 11)).toEqual(range(8, 12, 12, 16)))
