import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'
import { MAP } from '../texts.ts'
import './frame-gestures.css'

/** How long a hint stands after the gesture that called for it, in milliseconds. */
const HINT_MS = 1500

/**
 * Inside a page of others, the wheel and one finger scroll that page: the map takes the wheel once it has the focus or with Ctrl or ⌘, and
 * moves under two fingers. Whoever tries otherwise is told.
 */
export function FrameGestures() {
  const map = useMap()
  const [hint, setHint] = useState('')

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = (words: string) => {
      setHint(words)
      clearTimeout(timer)
      timer = setTimeout(() => setHint(''), HINT_MS)
    }
    const stop = keepGestures(map, show)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [map])

  // People who cannot see the map use neither gesture.
  return hint ? (
    <p className="map-hint" aria-hidden="true">
      {hint}
    </p>
  ) : null
}

function keepGestures(map: LeafletMap, show: (hint: string) => void): () => void {
  const container = map.getContainer()
  const command = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'
  const ended = new AbortController()
  const listen = <K extends keyof HTMLElementEventMap>(type: K, handle: (event: HTMLElementEventMap[K]) => void) =>
    container.addEventListener(type, handle, { capture: true, passive: true, signal: ended.signal })

  container.classList.add('map--framed')
  // Leaflet listens on the container too, but later: it never hears of a wheel that is the page's.
  listen('wheel', event => {
    const focused = document.hasFocus() && container.contains(document.activeElement)
    if (event.ctrlKey || event.metaKey || focused) return
    event.stopImmediatePropagation()
    show(MAP.wheelHint(command))
  })
  // A finger presses before anything moves: from then on it drags the page, while a mouse drags the map.
  listen('pointerdown', ({ pointerType }) => (pointerType === 'touch' ? map.dragging.disable() : map.dragging.enable()))
  listen('touchmove', ({ touches }) => {
    if (touches.length === 1) show(MAP.touchHint)
  })
  return () => {
    ended.abort()
    container.classList.remove('map--framed')
    map.dragging.enable()
  }
}
