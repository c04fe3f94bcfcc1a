import type { Map as LeafletMap } from 'leaflet'
import { useEffect } from 'react'

/** Takes the drawing of the first paint away, and shows Leaflet's, once that is drawn. */
export function useTakeOver(map: LeafletMap | null, isDrawn: boolean): void {
  useEffect(() => {
    if (isDrawn) map?.getContainer().closest('.map-panel')?.setAttribute('data-drawn', '')
  }, [map, isDrawn])
}
