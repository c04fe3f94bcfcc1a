import { Bounds, type LatLngBounds, type Map as LeafletMap, type Point, Polygon } from 'leaflet'

/** The parts of Leaflet 1.9's polygon that its types leave out. */
interface Inside {
  readonly _map: LeafletMap
  readonly _bounds: LatLngBounds
  readonly _renderer: { readonly _bounds: { readonly min: Point; readonly max: Point } }
  readonly options: { readonly weight?: number }
  /** In layer points, without the stroke, and with it. */
  _rawPxBounds: Bounds
  readonly _pxBounds: Bounds | undefined
  /** `_rings` are those of the zoom on screen. */
  _isProjected: boolean
  _project(): void
  _updateBounds(): void
  _clipPoints(): void
}

const inherited = Polygon.prototype as unknown as Inside

/**
 * A polygon whose points are projected when it comes into view. At every zoom, Leaflet projects every point of every polygon: of 207
 * CCGs where ten are to be seen.
 */
export const LazyPolygon = Polygon.extend({
  _project(this: Inside) {
    if (!this._bounds.isValid()) return
    // In Mercator's projection, north is up and west is left everywhere: the corners have the extremes.
    const corners = [this._bounds.getNorthWest(), this._bounds.getSouthEast()]
    this._rawPxBounds = new Bounds(corners.map(corner => this._map.latLngToLayerPoint(corner)))
    this._updateBounds()
    this._isProjected = false
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
