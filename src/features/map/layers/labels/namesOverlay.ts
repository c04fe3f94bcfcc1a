import type { Map as LeafletMap } from 'leaflet'
import { NAMES_PANE } from '../../panes.ts'
import { PlacedLayer } from '../placedLayer.ts'

/**
 * Names as one picture, until other names are placed. Markers would move each by itself, and each would be a layer of the page.
 */
export class NamesOverlay extends PlacedLayer {
  /** @param names elements, placed in pixels of the map as it is when they are added to it */
  constructor(names: readonly HTMLElement[]) {
    const element = document.createElement('div')
    element.className = 'map-names'
    element.append(...names)
    super(element, NAMES_PANE)
  }

  override onAdd(map: LeafletMap): this {
    super.onAdd(map)
    this.placeAt(map.containerPointToLatLng([0, 0]), map.getZoom())
    return this
  }
}
