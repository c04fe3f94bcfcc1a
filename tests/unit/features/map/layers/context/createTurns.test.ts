// @vitest-environment jsdom
import { Map as LeafletMap } from 'leaflet'
import { beforeEach, expect, it, vi } from 'vitest'
import { createTurns } from '../../../../../../src/features/map/layers/context/createTurns.ts'

let map: LeafletMap
let done: string[]
beforeEach(() => {
  vi.useFakeTimers()
  done = []
  map = new LeafletMap(document.createElement('div'), { zoomAnimation: false }).setView([52, 0], 7)
  return () => {
    map.remove()
    vi.useRealTimers()
  }
})

/** Some work that takes so many milliseconds. */
const work = (name: string, ms = 0) => {
  return () => {
    vi.setSystemTime(Date.now() + ms)
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + ms)
    done.push(name)
  }
}
const nextTurn = () => vi.advanceTimersToNextTimer()

it('short pieces share a turn, and a long one ends it', () => {
  const { take } = createTurns(map)
  for (const [name, ms] of [
    ['a', 1],
    ['b', 1],
    ['c', 5],
    ['d', 0],
  ] as const)
    void take(work(name, ms))
  expect(done).toEqual([])
  nextTurn()
  expect(done.join('')).toBe('abc')
  nextTurn()
  expect(done.join('')).toBe('abcd')
})

it('none is done while the map zooms', () => {
  const { take } = createTurns(map)
  for (const name of 'ab') void take(work(name, 5))
  nextTurn()
  map.fire('zoomstart')
  vi.advanceTimersByTime(5000)
  expect(done.join('')).toBe('a')
  map.fire('zoomend')
  nextTurn()
  expect(done.join('')).toBe('ab')
})

it('what fails is told to who asked, and the next is done', async () => {
  const { take } = createTurns(map)
  const failed = take(() => {
    throw new Error('no tile')
  })
  void take(work('a'))
  const told = expect(failed).rejects.toThrow('no tile')
  nextTurn()
  await told
  expect(done).toEqual(['a'])
})

it('once stopped, nothing more is done', () => {
  const { take, stop } = createTurns(map)
  void take(work('a'))
  stop()
  vi.advanceTimersByTime(5000)
  expect(done).toEqual([])
})
