import { DomUtil, type LatLng, type LeafletEventHandlerFnMap, type Point, type RendererOptions, SVG } from 'leaflet'

/** The parts of Leaflet 1.9's renderer that its types leave out. */
interface Inside {
  _map: { readonly _animatingZoom?: boolean }
  _container: HTMLElement
  /** Layer points of what is drawn, in whole pixels. */
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

  /** Most paths are what they were after a move: all those out of view, and those wholly in it. */
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

  /** After a jump: every path once. Leaflet projects each twice and draws it three times. */
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

/** Leaflet leaves its drawing up to half a pixel off after a move, which blurs every border on a plain screen. */
export function createPixelAlignedSvg(): SVG {
  return new PixelAlignedSvg({ padding: 0.4 })
}
