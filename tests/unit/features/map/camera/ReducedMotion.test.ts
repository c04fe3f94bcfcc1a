// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { moveAtOnce } from '../../../../../src/features/map/camera/ReducedMotion.tsx'

const MOVES = [
  ['panBy', [[10, 0]], [[10, 0], { animate: false }]],
  ['setZoom', [7], [7, { animate: false }]],
  ['setZoomAround', [[1, 2], 7], [[1, 2], 7, { animate: false }]],
] as const

it.each(MOVES)('%s moves at once where less motion is asked for, and as it did where not', (name, given, passed) => {
  const map = { panBy: vi.fn(), setZoom: vi.fn(), setZoomAround: vi.fn() }
  const move = map[name]
  let isWanted = true
  moveAtOnce(map as never, () => isWanted)
  map[name](...given)
  expect(move).toHaveBeenLastCalledWith(...passed)
  isWanted = false
  map[name](...given)
  expect(move).toHaveBeenLastCalledWith(...given)
})
