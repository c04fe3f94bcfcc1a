// @vitest-environment jsdom
import { Map as LeafletMap } from 'leaflet'
import { beforeEach, expect, it, vi } from 'vitest'
import { hideWhileZooming } from '../../../../../../src/features/map/layers/context/hideWhileZooming.ts'

let map: LeafletMap
let isByProcessor: boolean
/** Present while a picture is waited for. */
let pictureComes: (() => void) | undefined
beforeEach(() => {
  isByProcessor = true
  pictureComes = undefined
  map = new LeafletMap(document.createElement('div')).setView([52, 0], 8)
  return () => map.remove()
})

const start = () =>
  hideWhileZooming(
    map,
    () => isByProcessor,
    work => {
      pictureComes = work
      return () => {
        pictureComes = undefined
      }
    },
  )
const hides = () => map.getContainer().classList.contains('map-hides-inks')
const begin = () => map.fire('zoomstart').fire('zoomanim', { center: map.getCenter(), zoom: 9 })
const end = () => map.fire('zoomend')

it('hides the inks from the beginning of a zoom until the map rests and its picture has come', async () => {
  start()
  expect(hides()).toBe(false)
  begin()
  expect(hides()).toBe(true)
  end()
  expect(pictureComes).toBeUndefined()
  await vi.waitFor(() => expect(pictureComes).toBeDefined())
  expect(hides()).toBe(true)
  pictureComes!()
  expect(hides()).toBe(false)
})

it('keeps it hidden when another zoom begins before that', async () => {
  start()
  begin()
  end()
  await vi.waitFor(() => expect(pictureComes).toBeDefined())
  begin()
  expect(pictureComes).toBeUndefined()
  end()
  await vi.waitFor(() => expect(pictureComes).toBeDefined())
  expect(hides()).toBe(true)
})

it.each<[string, boolean, () => void]>([
  ['while a graphics card draws', false, begin],
  ['after a jump', true, () => map.setView([53, -1], 10, { animate: false })],
])('hides nothing %s', (_, byProcessor, move) => {
  isByProcessor = byProcessor
  start()
  move()
  expect(hides()).toBe(false)
})

it('shows the inks when it ends, and hides it no more', () => {
  const stop = start()
  begin()
  stop()
  expect(hides()).toBe(false)
  begin()
  expect(hides()).toBe(false)
})
