// @vitest-environment jsdom
import { Map as LeafletMap } from 'leaflet'
import { beforeEach, expect, it, vi } from 'vitest'
import { whenStill } from '../../../../src/features/map/whenStill.ts'

let map: LeafletMap
const work = vi.fn<() => void>()
beforeEach(() => {
  vi.useFakeTimers()
  work.mockReset()
  map = new LeafletMap(document.createElement('div'), { zoomAnimation: false }).setView([52, 0], 7)
  return () => {
    map.remove()
    vi.useRealTimers()
  }
})

it.each<[what: string, events: readonly string[], isDone: boolean]>([
  ['a map that stands still', [], true],
  ['a map that has jumped', ['zoomstart', 'zoomend'], true],
  ['a map that is being dragged', ['movestart', 'move'], true],
  ['a map that zooms', ['zoomstart'], false],
  ['a map that zooms again', ['zoomstart', 'zoomend', 'zoomstart', 'zoomanim'], false],
])('on %s', (_, events, isDone) => {
  whenStill(map, work)
  for (const event of events) map.fire(event)
  vi.advanceTimersByTime(5)
  expect(work).toHaveBeenCalledTimes(isDone ? 1 : 0)
})

it('after an animated zoom, first a rest, in which a wheel turns on', () => {
  whenStill(map, () => {})()
  for (const event of ['zoomstart', 'zoomanim', 'zoomend']) map.fire(event)
  whenStill(map, work)
  vi.advanceTimersByTime(5)
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1000)
  expect(work).toHaveBeenCalledOnce()
})

it('waits for the end of a zoom that began before it was asked', () => {
  whenStill(map, () => {})()
  map.fire('zoomstart')
  whenStill(map, work)
  vi.advanceTimersByTime(5000)
  expect(work).not.toHaveBeenCalled()
  map.fire('zoomend')
  vi.advanceTimersByTime(5)
  expect(work).toHaveBeenCalledOnce()
})

it('does nothing once stopped', () => {
  const stop = whenStill(map, work)
  stop()
  map.fire('zoomstart').fire('zoomend')
  vi.advanceTimersByTime(5000)
  expect(work).not.toHaveBeenCalled()
})
