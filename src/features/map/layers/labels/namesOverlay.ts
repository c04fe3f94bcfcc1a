import {
  DomUtil,
  type LatLng,
  Layer,
  type LeafletEvent,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type ZoomAnimEvent,
} from 'leaflet'
import { NAMES_PANE } from '../../panes.ts'

/**
 * Names as one picture: it moves with the map, and is enlarged while that zooms, until other names are placed. Markers would move each by
 * itself, and each would be a layer of the page.
 */
export class NamesOverlay extends Layer {
  private readonly element = document.createElement('div')
  private map!: LeafletMap
  private corner!: LatLng
  private zoom = 0

  /** @param names elements, placed in pixels of the map as it is when they are added to it */
  constructor(names: readonly HTMLElement[]) {
    super()
    this.element.className = 'map-names leaflet-zoom-animated'
    this.element.append(...names)
  }

  override onAdd(map: LeafletMap): this {
    this.corner = map.containerPointToLatLng([0, 0])
    this.zoom = map.getZoom()
    map.getPane(NAMES_PANE)?.append(this.element)
    this.map = map
    this.place(map.getCenter(), this.zoom)
    return this
  }

  override onRemove(): this {
    this.element.remove()
    return this
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const enlarge = (event: LeafletEvent) => {
      const { center, zoom } = event as ZoomAnimEvent
      this.place(center, zoom)
    }
    const settle = () => this.place(this.map.getCenter(), this.map.getZoom())
    return { zoom: settle, viewreset: settle, zoomanim: enlarge }
  }

  /** Where the corner comes to be when the map is there, as Leaflet places the points of a layer. */
  private place(center: LatLng, zoom: number): void {
    const { map } = this
    const origin = map
      .project(center, zoom)
      .subtract(map.getSize().divideBy(2))
      .add(map.layerPointToContainerPoint([0, 0]))
    const position = map.project(this.corner, zoom).subtract(origin).round()
    DomUtil.setTransform(this.element, position, map.getZoomScale(zoom, this.zoom))
  }
}
