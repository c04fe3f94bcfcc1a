import type { Map as LeafletMap } from 'leaflet'
import { useEffect, useState } from 'react'
import { useMap } from 'react-leaflet'
import { MAP } from '../texts.ts'
import './cooperative-gestures.css'

/** Milliseconds that a hint shows after its gesture. */
const HINT_MS = 1500

/**
 * The wheel and one finger scroll the page, a partner's too. The map takes the wheel when it has the focus, as after a click on it, or with
 * Ctrl or ⌘, and moves under two fingers; a hint says so.
 */
export function CooperativeGestures() {
  const map = useMap()
  const [hint, setHint] = useState('')

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const show = (words: string) => {
      setHint(words)
      clearTimeout(timer)
      timer = setTimeout(() => setHint(''), HINT_MS)
    }
    const stop = shareGestures(map, show)
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [map])

  // Hidden from screen readers, whose users make neither gesture.
  return hint ? (
    <p className="map-hint" aria-hidden="true">
      {hint}
    </p>
  ) : null
}

function shareGestures(map: LeafletMap, show: (hint: string) => void): () => void {
  const container = map.getContainer()
  const command = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'
  const ended = new AbortController()
  const listen = <K extends keyof HTMLElementEventMap>(type: K, handle: (event: HTMLElementEventMap[K]) => void) =>
    container.addEventListener(type, handle, { capture: true, passive: true, signal: ended.signal })

  container.classList.add('map--cooperative')
  // In the capture phase: Leaflet, which listens on the container too, must not see the page's wheel.
  listen('wheel', event => {
    const focused = document.hasFocus() && container.contains(document.activeElement)
    if (event.ctrlKey || event.metaKey || focused) return
    event.stopImmediatePropagation()
    show(MAP.wheelHint(command))
  })
  // Before the first move: a finger drags the page, a mouse the map.
  listen('pointerdown', ({ pointerType }) => (pointerType === 'touch' ? map.dragging.disable() : map.dragging.enable()))
  listen('touchmove', ({ touches }) => {
    if (touches.length === 1) show(MAP.touchHint)
  })
  return () => {
    ended.abort()
    container.classList.remove('map--cooperative')
    map.dragging.enable()
  }
}
