import { TileLayer } from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { TILES_URL } from './streetTiles.ts'
import './streets.css'

export interface StreetsLayerProps {
  /** Called when an image does not arrive. */
  onFailure: () => void
}

/** Street map images of another organisation. Show only after the person has agreed. */
export default function StreetsLayer({ onFailure }: StreetsLayerProps) {
  const map = useMap()
  useEffect(
    function createLayer() {
      const layer = new TileLayer(TILES_URL, {
        // OpenStreetMap asks which site shows its tiles: the origin, and nothing of the address.
        referrerPolicy: 'strict-origin',
        // The widget on a cross-origin isolated page may have nothing that does not say it is for all.
        crossOrigin: 'anonymous',
      })
      layer.on('tileerror', onFailure).addTo(map)
      return () => void layer.remove()
    },
    [map, onFailure],
  )
  return null
}
