import { DomUtil, type LatLng, type Point, type RendererOptions, SVG } from 'leaflet'

/** The parts of Leaflet 1.9's renderer that its types leave out. */
interface Inside {
  _container: HTMLElement
  /** Layer points of what is drawn, in whole pixels. */
  _bounds: { min: Point }
  /** The zoom that it was drawn for. */
  _zoom: number
  _updateTransform(center: LatLng, zoom: number): void
}

const inherited = (SVG.prototype as unknown as Inside)._updateTransform

const CrispSvg = SVG.extend({
  _updateTransform(this: Inside, center: LatLng, zoom: number) {
    inherited.call(this, center, zoom)
    if (zoom === this._zoom) DomUtil.setPosition(this._container, this._bounds.min)
  },
}) as unknown as new (
  options: RendererOptions,
) => SVG

/** Leaflet leaves its drawing up to half a pixel off after a move, which blurs every border on a plain screen. */
export function createRenderer(): SVG {
  return new CrispSvg({ padding: 0.4 })
}
