import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'

/**
 * While a mouse drags the map, the map has its pointer. Else the browser looks in every frame for what is below it, and areas that slip under it
 * because the map follows late light up and go out again. A finger is held by what it touched, anyway.
 */
export function HoldPointer() {
  const map = useMap()
  useEffect(() => holdPointer(map), [map])
  return null
}

/** Returns a function that stops it. */
export function holdPointer(map: LeafletMap): () => void {
  const container = map.getContainer()
  let pointer: number | undefined
  const note = ({ pointerId, pointerType }: PointerEvent) => {
    pointer = pointerType === 'touch' ? undefined : pointerId
  }
  const forget = () => {
    pointer = undefined
  }
  const hold = () => {
    if (pointer === undefined) return
    try {
      container.setPointerCapture(pointer)
    } catch {
      // Gone without a word, as where a program made it: the map is dragged nevertheless.
    }
  }
  const ended = new AbortController()
  const listen = (type: 'pointerdown' | 'pointerup' | 'pointercancel', handle: (event: PointerEvent) => void) =>
    window.addEventListener(type, handle, { capture: true, signal: ended.signal })
  listen('pointerdown', note)
  listen('pointerup', forget)
  listen('pointercancel', forget)
  map.on('dragstart', hold)
  return () => {
    ended.abort()
    map.off('dragstart', hold)
  }
}
