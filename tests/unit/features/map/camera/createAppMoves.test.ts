// @vitest-environment jsdom
import type { Map as LeafletMap } from 'leaflet'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { AppMoves } from '../../../../../src/features/map/camera/createAppMoves.ts'

// When it is imported, Leaflet looks for 3D transforms, without which it does not animate, and keeps the browser's animation frames.
vi.hoisted(() => {
  const WebKitCSSMatrix = class {
    m11 = 1
  }
  Object.assign(window, {
    WebKitCSSMatrix,
    requestAnimationFrame: (work: () => void) => setTimeout(work, 16),
    cancelAnimationFrame: (handle: number) => clearTimeout(handle),
  })
})

const { Map: LeafletMapClass } = await import('leaflet')
const { createAppMoves } = await import('../../../../../src/features/map/camera/createAppMoves.ts')
const { toLatLngBounds } = await import('../../../../../src/features/map/shapes.ts')
const { flyTo, viewOfBounds } = await import('../../../../../src/features/map/camera/cameraView.ts')

const ESSEX = toLatLngBounds([-0.02, 51.45, 1.3, 52.1])
const START = [53, -2] as const

let map: LeafletMap
let moves: AppMoves
/** Of every `moveend`, whether a person made the move. */
let ends: boolean[]
const persons = () => ends.filter(isPersons => isPersons).length

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const container = document.createElement('div')
  document.body.append(container)
  Object.defineProperties(container, { clientWidth: { value: 800 }, clientHeight: { value: 600 } })
  map = new LeafletMapClass(container, { zoomSnap: 0.25, zoomAnimation: false }).setView([...START], 6)
  moves = createAppMoves(map)
  ends = []
  map.on('moveend', () => void ends.push(moves.isPersons()))
})

afterEach(() => {
  map.remove()
  vi.useRealTimers()
})

const finish = () => vi.advanceTimersByTime(3000)
const half = () => vi.advanceTimersByTime(450)

it('a flight that ends is the app’s own move', () => {
  const view = viewOfBounds(map, ESSEX)
  moves.fly(view)
  finish()
  expect(ends).toEqual([false])
  expect(map.getZoom()).toBe(view.zoom)
})

it('a jump is the app’s own move, and what follows is a person’s', () => {
  moves.jump(() => map.setView([52, 0], 9, { animate: false }))
  map.panBy([50, 0], { animate: false })
  expect(ends).toEqual([false, true])
})

it('a flight that nobody asked the app for is a person’s: “Show all of England”', () => {
  flyTo(map, viewOfBounds(map, ESSEX))
  finish()
  expect(ends).toEqual([true])
})

it('bounds are fitted as Leaflet fits them', () => {
  const { center, zoom } = viewOfBounds(map, ESSEX)
  map.fitBounds(ESSEX, { padding: [28, 28], maxZoom: 13, animate: false })
  expect(map.getZoom()).toBe(zoom)
  expect(map.getCenter().distanceTo(center)).toBeLessThan(1)
})

const wheel = () => {
  const event = new WheelEvent('wheel', { deltaY: -400, clientX: 300, clientY: 200, bubbles: true })
  map.getContainer().dispatchEvent(event)
}
const key = (code: string, keyCode: number) => () => {
  map.getContainer().dispatchEvent(new FocusEvent('focus'))
  // As `Camera` does, before Leaflet hears of the key.
  if (code.startsWith('Arrow')) moves.stopFlight()
  const event = new KeyboardEvent('keydown', { code, key: code, keyCode, bubbles: true })
  map.getContainer().dispatchEvent(event)
}

it.each<[string, () => void]>([
  ['the wheel', wheel],
  ['an arrow key', key('ArrowLeft', 37)],
  ['the plus key', key('Equal', 187)],
  ['a zoom button', () => map.zoomIn()],
  ['a double click', () => map.setZoomAround([52, 0], map.getZoom() + 1)],
])('%s during a flight is a person’s move, and ends the flight', (_, act) => {
  const view = viewOfBounds(map, ESSEX)
  moves.fly(view)
  half()
  act()
  finish()
  expect(persons()).toBeGreaterThan(0)
  expect(ends.at(-1)).toBe(true)
  expect(map.getCenter().distanceTo(view.center)).toBeGreaterThan(1000)
})

it('a move after a broken flight is still a person’s', () => {
  moves.fly(viewOfBounds(map, ESSEX))
  half()
  // A press of the mouse stops a flight without the end of a move.
  map.stop()
  finish()
  map.panBy([10, 10], { animate: false })
  expect(ends.at(-1)).toBe(true)
})
