// @vitest-environment jsdom
import { Map as LeafletMap } from 'leaflet'
import { expect, it, vi } from 'vitest'
import { moveAtOnce } from '../../../../../src/features/map/camera/ReducedMotion.tsx'

/** What keys, buttons, the wheel and the box of the Shift key call, and where their options arrive. */
const MOVES: Record<string, readonly [by: (map: LeafletMap) => unknown, way: 'panBy' | 'setView']> = {
  'arrow keys': [map => map.panBy([10, 0]), 'panBy'],
  'a button to zoom': [map => map.zoomIn(), 'setView'],
  'the wheel': [map => map.setZoomAround([51, 0], 7), 'setView'],
  'a box': [
    map =>
      map.fitBounds([
        [51, 0],
        [52, 1],
      ]),
    'setView',
  ],
}

it.each(Object.entries(MOVES))(
  '%s: at once where less motion is asked for, at any time, and as it was where not',
  (_, [move, way]) => {
    const map = new LeafletMap(document.createElement('div')).setView([51, 0], 6)
    const passed = vi.spyOn(map, way)
    let isWanted = false
    moveAtOnce(map, () => isWanted)
    move(map)
    expect(passed.mock.lastCall?.at(-1) ?? {}).not.toHaveProperty('animate')
    isWanted = true
    move(map)
    expect(passed.mock.lastCall?.at(-1)).toHaveProperty('animate', false)
  },
)

it('lets go of a map without inertia where less motion is asked for', () => {
  const map = new LeafletMap(document.createElement('div'))
  let isWanted = true
  moveAtOnce(map, () => isWanted)
  map.fire('dragstart')
  expect(map.options.inertia).toBe(false)
  isWanted = false
  map.fire('dragstart')
  expect(map.options.inertia).toBe(true)
})
