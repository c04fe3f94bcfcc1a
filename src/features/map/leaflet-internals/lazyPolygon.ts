import { Bounds, type LatLngBounds, type Map as LeafletMap, type Point, Polygon } from 'leaflet'

/** Private members of Leaflet 1.9.4's polygon; see README.md. */
interface Inside {
  readonly _map: LeafletMap
  readonly _bounds: LatLngBounds
  readonly _renderer: { readonly _bounds: { readonly min: Point; readonly max: Point } }
  readonly options: { readonly weight?: number }
  /** Layer points, without and with the stroke. */
  _rawPxBounds: Bounds
  readonly _pxBounds: Bounds | undefined
  /** Layer points of the rings. */
  _rings: Point[][]
  /** The points are those of the zoom on screen. */
  _isProjected: boolean
  _project(): void
  _updateBounds(): void
  _clipPoints(): void
}

const inherited = Polygon.prototype as unknown as Inside

/** A polygon whose points are projected when it comes into view. Leaflet projects every point at every zoom. */
export const LazyPolygon = Polygon.extend({
  _project(this: Inside) {
    if (!this._bounds.isValid()) return
    // In Mercator's projection the corners of a box of degrees are the corners of its box of pixels.
    const corners = [this._bounds.getNorthWest(), this._bounds.getSouthEast()]
    this._rawPxBounds = new Bounds(corners.map(corner => this._map.latLngToLayerPoint(corner)))
    this._updateBounds()
    this._isProjected = false
    // Those of another zoom are of no use, and of England's areas they are megabytes.
    this._rings = []
  },

  _clipPoints(this: Inside) {
    const stroke = this.options.weight ?? 0
    const { min, max } = this._renderer._bounds
    const view = new Bounds(min.subtract([stroke, stroke]), max.add([stroke, stroke]))
    if (!this._isProjected && this._pxBounds?.intersects(view)) {
      inherited._project.call(this)
      this._isProjected = true
    }
    inherited._clipPoints.call(this)
  },
}) as unknown as typeof Polygon
