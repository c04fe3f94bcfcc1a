import {
  DomUtil,
  type LatLng,
  Layer,
  type LeafletEvent,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type ZoomAnimEvent,
} from 'leaflet'

/** One element that lies on the map: it moves with it, and is enlarged while that zooms, until it is placed anew. */
export abstract class PlacedLayer extends Layer {
  protected readonly element: HTMLElement
  /** Set while it is on one. */
  protected map!: LeafletMap
  private readonly paneName: string
  private corner: LatLng | undefined
  private zoom = 0

  constructor(element: HTMLElement, paneName: string) {
    super()
    this.element = element
    this.paneName = paneName
    element.classList.add('leaflet-zoom-animated')
  }

  override onAdd(map: LeafletMap): this {
    this.map = map
    map.getPane(this.paneName)?.append(this.element)
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
    const settle = () => this.settle()
    return { zoom: settle, viewreset: settle, zoomanim: enlarge }
  }

  /** Places its upper left corner; its pixels are those of that zoom. */
  protected placeAt(corner: LatLng, zoom: number): void {
    this.corner = corner
    this.zoom = zoom
    this.settle()
  }

  private settle(): void {
    this.place(this.map.getCenter(), this.map.getZoom())
  }

  /** Where the corner comes to be when the map is there, as Leaflet places the points of a layer. */
  private place(center: LatLng, zoom: number): void {
    if (!this.corner) return
    const map = this.map
    const origin = map
      .project(center, zoom)
      .subtract(map.getSize().divideBy(2))
      .add(map.layerPointToContainerPoint([0, 0]))
    const position = map.project(this.corner, zoom).subtract(origin).round()
    DomUtil.setTransform(this.element, position, map.getZoomScale(zoom, this.zoom))
  }
}
