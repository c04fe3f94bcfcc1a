import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'
import { useApp } from '../../../../store/useApp.ts'
import { whenIdle } from '../../../../ui/whenIdle.ts'

const FIRST_USE = ['pointerover', 'focusin', 'wheel'] as const

/** Loads the names of places with the first answer or the first use of the map: they are as big as the borders. */
export function useLoadPlaces(map: LeafletMap | null): void {
  const loadPlaces = useApp(app => app.loadPlaces)
  const isAnswered = useApp(app => app.area !== undefined)

  useEffect(() => {
    const load = () => void loadPlaces()
    const stop = isAnswered ? whenIdle(load) : undefined
    for (const event of FIRST_USE) map?.getContainer().addEventListener(event, load, { once: true, passive: true })
    return () => {
      stop?.()
      for (const event of FIRST_USE) map?.getContainer().removeEventListener(event, load)
    }
  }, [map, isAnswered, loadPlaces])
}
