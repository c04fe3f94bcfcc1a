import { expect, it } from 'vitest'
import { sidesFor } from '../../../../src/core/geography/sides.ts'

const MAP = { width: 400, height: 300 }

it.each([
  ['nothing', [], { left: 10, top: 10, right: 10, bottom: 10 }],
  [
    'buttons at the right',
    [{ left: 340, top: 10, right: 390, bottom: 200 }],
    { left: 10, top: 10, right: 60, bottom: 10 },
  ],
  ['credits below', [{ left: 0, top: 240, right: 400, bottom: 300 }], { left: 10, top: 10, right: 10, bottom: 60 }],
  [
    'a small map in a corner',
    [{ left: 10, top: 180, right: 80, bottom: 290 }],
    { left: 80, top: 10, right: 10, bottom: 10 },
  ],
  ['a row at the top', [{ left: 100, top: 5, right: 390, bottom: 50 }], { left: 10, top: 50, right: 10, bottom: 10 }],
  [
    'what takes too much',
    [{ left: 50, top: 50, right: 350, bottom: 250 }],
    { left: 10, top: 10, right: 10, bottom: 10 },
  ],
])('leaves room for %s', (_, covers, sides) => {
  expect(sidesFor(covers, MAP, 10)).toEqual(sides)
})
