import { TileLayer } from 'react-leaflet'
import { TILES_URL } from './streetTiles.ts'
import './streets.css'

export interface StreetsLayerProps {
  /** Called when an image does not arrive. */
  onFailure: () => void
}

/** Street map images of another organisation. Show only after the person has agreed. */
export function StreetsLayer({ onFailure }: StreetsLayerProps) {
  return (
    <TileLayer
      url={TILES_URL}
      referrerPolicy="strict-origin-when-cross-origin"
      eventHandlers={{ tileerror: onFailure }}
    />
  )
}
