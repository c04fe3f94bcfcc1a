import { describe, expect, it } from 'vitest'
import { clipLine, clipRing } from '../../../../src/core/geography/clip.ts'

type Pair = readonly [x: number, y: number]
const BOX = { left: 0, top: 0, right: 10, bottom: 10 }
const points = (pairs: readonly Pair[]) => pairs.map(([x, y]) => ({ x, y }))
const pairs = (line: readonly { x: number; y: number }[]) => line.map(({ x, y }): Pair => [x, y])

describe('of a line', () => {
  it.each<[string, Pair[], Pair[][]]>([
    [
      'inside, all is kept',
      [
        [1, 1],
        [5, 5],
        [9, 1],
      ],
      [
        [
          [1, 1],
          [5, 5],
          [9, 1],
        ],
      ],
    ],
    [
      'beside the box, nothing is',
      [
        [-5, 1],
        [-1, 5],
        [-3, 9],
      ],
      [],
    ],
    [
      'that leaves, the first point outside is kept',
      [
        [5, 5],
        [15, 5],
        [25, 5],
      ],
      [
        [
          [5, 5],
          [15, 5],
        ],
      ],
    ],
    [
      'that comes back, two parts are',
      [
        [5, 5],
        [15, 5],
        [25, 5],
        [15, 7],
        [5, 7],
      ],
      [
        [
          [5, 5],
          [15, 5],
        ],
        [
          [15, 7],
          [5, 7],
        ],
      ],
    ],
    [
      'that passes through without a point inside, the piece is',
      [
        [-5, 5],
        [15, 5],
      ],
      [
        [
          [-5, 5],
          [15, 5],
        ],
      ],
    ],
    ['of one point, nothing is', [[5, 5]], []],
  ])('%s', (_, line, parts) => expect(clipLine(points(line), BOX).map(pairs)).toEqual(parts))
})

describe('of a ring', () => {
  const size = (ring: readonly Pair[]) =>
    Math.abs(ring.reduce((sum, [x, y], i) => sum + ring.at(i - 1)![0] * y - x * ring.at(i - 1)![1], 0)) / 2
  it.each<[string, Pair[], number]>([
    [
      'inside, all is kept',
      [
        [2, 2],
        [8, 2],
        [8, 8],
        [2, 8],
      ],
      36,
    ],
    [
      'outside, nothing is',
      [
        [12, 2],
        [18, 2],
        [18, 8],
        [12, 8],
      ],
      0,
    ],
    [
      'over one side, the half is',
      [
        [5, 2],
        [15, 2],
        [15, 8],
        [5, 8],
      ],
      30,
    ],
    [
      'over a corner, the quarter is',
      [
        [5, 5],
        [15, 5],
        [15, 15],
        [5, 15],
      ],
      25,
    ],
    [
      'around the box, the box is',
      [
        [-90, -90],
        [90, -90],
        [90, 90],
        [-90, 90],
      ],
      100,
    ],
    [
      'with a slant, the part up to it is',
      [
        [0, 0],
        [20, 0],
        [0, 20],
      ],
      100,
    ],
    [
      'closed by its first point again, the same',
      [
        [5, 2],
        [15, 2],
        [15, 8],
        [5, 8],
        [5, 2],
      ],
      30,
    ],
    ['empty, nothing is', [], 0],
  ])('%s', (_, ring, area) => {
    const clipped = pairs(clipRing(points(ring), BOX))
    expect(size(clipped)).toBeCloseTo(area)
    for (const [x, y] of clipped) expect(x >= 0 && x <= 10 && y >= 0 && y <= 10).toBe(true)
  })
})
