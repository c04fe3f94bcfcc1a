import type { Map as LeafletMap } from 'leaflet'
import { whenIdle } from '../../ui/whenIdle.ts'

/** Milliseconds after an animated zoom in which the next may begin, as while a wheel turns. */
const REST_MS = 120

interface Zooming {
  isZooming: boolean
  /** Since the page began, milliseconds; a jump needs no rest. */
  restsUntil: number
}

const zoomings = new WeakMap<LeafletMap, Zooming>()

/**
 * Calls back in an idle moment in which the map does not zoom; returns a function that stops it. While it zooms, what is drawn is enlarged:
 * whatever else is done costs frames.
 */
export function whenStill(map: LeafletMap, work: () => void): () => void {
  const zooming = follow(map)
  let forget = () => {}
  const stop = () => {
    forget()
    map.off('zoomstart zoomend', wait)
  }
  const begin = () => {
    forget = whenIdle(() => {
      stop()
      work()
    })
  }
  function wait() {
    forget()
    if (zooming.isZooming) return
    const rest = zooming.restsUntil - performance.now()
    if (rest <= 0) return begin()
    const timer = setTimeout(begin, rest)
    forget = () => clearTimeout(timer)
  }
  map.on('zoomstart zoomend', wait)
  wait()
  return stop
}

function follow(map: LeafletMap): Zooming {
  const known = zoomings.get(map)
  if (known) return known
  const zooming: Zooming = { isZooming: false, restsUntil: 0 }
  zoomings.set(map, zooming)
  let isAnimated = false
  map.on('zoomstart', () => {
    zooming.isZooming = true
    isAnimated = false
  })
  map.on('zoomanim', () => {
    isAnimated = true
  })
  map.on('zoomend', () => {
    zooming.isZooming = false
    if (isAnimated) zooming.restsUntil = performance.now() + REST_MS
  })
  return zooming
}
