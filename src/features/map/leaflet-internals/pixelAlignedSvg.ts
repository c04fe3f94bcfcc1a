import { DomUtil, type LatLng, type LeafletEventHandlerFnMap, type Point, type RendererOptions, SVG } from 'leaflet'

/** Private members of Leaflet 1.9.4's SVG renderer; see README.md. */
interface Inside {
  _map: { readonly _animatingZoom?: boolean }
  _container: HTMLElement
  /** What is drawn, in whole layer points. */
  _bounds: { min: Point }
  _center: LatLng
  /** The zoom that it was drawn for. */
  _zoom: number
  _layers: Record<string, { _project(): void }>
  _isJumping?: boolean
  getEvents(): LeafletEventHandlerFnMap
  _update(): void
  _updateTransform(center: LatLng, zoom: number): void
  _onZoomEnd(): void
  _reset(): void
}

const inherited = SVG.prototype as unknown as Inside

const PixelAlignedSvg = SVG.extend({
  _updateTransform(this: Inside, center: LatLng, zoom: number) {
    inherited._updateTransform.call(this, center, zoom)
    if (zoom === this._zoom) DomUtil.setPosition(this._container, this._bounds.min)
  },

  /** After a move most paths are unchanged: all those out of view, and those wholly in it. */
  _setPath(this: Inside, { _path }: { _path: SVGPathElement }, path: string) {
    if (_path.getAttribute('d') !== path) _path.setAttribute('d', path)
  },

  getEvents(this: Inside) {
    return {
      ...inherited.getEvents.call(this),
      viewprereset: () => {
        this._isJumping = true
      },
      zoomend: () => this._isJumping || this._onZoomEnd(),
      moveend: () => this._isJumping || this._update(),
    }
  },

  /** After a jump, draws every path once. Leaflet projects each twice and draws it three times. */
  _reset(this: Inside) {
    this._isJumping = false
    if (this._map._animatingZoom) return inherited._reset.call(this)
    for (const layer of Object.values(this._layers)) layer._project()
    this._update()
    this._updateTransform(this._center, this._zoom)
  },
}) as unknown as new (
  options: RendererOptions,
) => SVG

/** An SVG renderer without blurred borders: Leaflet places its drawing up to half a pixel off after a move. */
export function createPixelAlignedSvg(pane?: string): SVG {
  return new PixelAlignedSvg({ padding: 0.4, ...(pane && { pane }) })
}
