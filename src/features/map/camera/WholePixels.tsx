import { DomUtil, type Map as LeafletMap } from 'leaflet'
import { useMapEvents } from 'react-leaflet'

/**
 * Keeps the map on whole pixels of the screen while it moves. Leaflet puts it between them: in all frames of a pan that slows down, and wherever
 * the map's width is no whole number, for it divides what the mouse has moved by the width over its rounded self. Browsers then draw
 * every layer blurred, and without a graphics card take twice as long for it.
 */
export function WholePixels() {
  const map = useMapEvents({ move: () => alignPane(map) })
  return null
}

/** Moves what the map shows by less than a pixel. */
export function alignPane(map: Pick<LeafletMap, 'getPane'>): void {
  const pane = map.getPane('mapPane')!
  const position = DomUtil.getPosition(pane)
  const aligned = position.multiplyBy(devicePixelRatio).round().divideBy(devicePixelRatio)
  if (!aligned.equals(position)) DomUtil.setPosition(pane, aligned)
}
