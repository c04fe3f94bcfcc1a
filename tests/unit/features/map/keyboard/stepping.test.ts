// @vitest-environment node
import { expect, it } from 'vitest'
import { step } from '../../../../../src/features/map/keyboard/stepping.ts'

const areas = ['a', 'b', 'c'] as unknown as Parameters<typeof step>[0]['areas']

it.each([
  [-1, 1, 0],
  [-1, -1, 2],
  [0, 1, 1],
  [2, 1, 0],
  [0, -1, 2],
] as const)('from %i by %i comes to %i', (at, by, to) => expect(step({ areas, at }, by).at).toBe(to))
