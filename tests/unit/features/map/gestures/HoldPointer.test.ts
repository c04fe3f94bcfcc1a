// @vitest-environment jsdom
import { Map as LeafletMap } from 'leaflet'
import { beforeEach, expect, it, vi } from 'vitest'
import { holdPointer } from '../../../../../src/features/map/gestures/HoldPointer.tsx'

const POINTER = 7
const capture = vi.fn<(pointer: number) => void>()
let map: LeafletMap
let stop: () => void

beforeEach(() => {
  capture.mockReset()
  const container = document.createElement('div')
  document.body.replaceChildren(container)
  // jsdom has no pointers to capture.
  container.setPointerCapture = capture
  map = new LeafletMap(container).setView([52, 0], 7)
  stop = holdPointer(map)
})

function press(type: string, pointerType: string) {
  map
    .getContainer()
    .dispatchEvent(Object.assign(new Event(type, { bubbles: true }), { pointerId: POINTER, pointerType }))
}

it.each(['mouse', 'pen'])('holds the %s that drags the map', pointerType => {
  press('pointerdown', pointerType)
  expect(capture).not.toHaveBeenCalled()
  map.fire('dragstart')
  expect(capture).toHaveBeenCalledExactlyOnceWith(POINTER)
})

it.each<[what: string, act: () => void]>([
  ['a finger', () => press('pointerdown', 'touch')],
  [
    'a mouse that has been let go',
    () => {
      press('pointerdown', 'mouse')
      press('pointerup', 'mouse')
    },
  ],
  [
    'a pen that has gone away',
    () => {
      press('pointerdown', 'pen')
      press('pointercancel', 'pen')
    },
  ],
  ['what is dragged by a program', () => {}],
  [
    'a mouse on a map that is no longer shown',
    () => {
      press('pointerdown', 'mouse')
      stop()
    },
  ],
])('does not hold %s', (_, act) => {
  act()
  map.fire('dragstart')
  expect(capture).not.toHaveBeenCalled()
})

it('lets the map be dragged by a pointer that the browser does not know', () => {
  const drag = vi.fn<() => void>()
  map.on('dragstart', drag)
  capture.mockImplementation(() => {
    throw new DOMException('no such pointer', 'NotFoundError')
  })
  press('pointerdown', 'mouse')
  map.fire('dragstart')
  expect(drag).toHaveBeenCalledOnce()
})
