// @vitest-environment jsdom
import type { Map as LeafletMap } from 'leaflet'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import {
  ENGLAND_BOUNDS,
  EXTENT_BOUNDS,
  FIT_PADDING,
  viewOfEngland,
  ZOOM_SNAP,
} from '../../../../src/core/geography/viewOfEngland.ts'

const SIZES = [
  ['a desktop', 794, 735],
  ['a large screen, where the extent ends', 1360, 1000],
  ['a wide one, larger than the extent', 2560, 700],
  ['a phone', 390, 422],
  ['a small phone', 320, 288],
  ['a widget', 480, 480],
  ['a low one', 1100, 288],
] as const

describe('where the map shows England', () => {
  let leaflet: typeof import('leaflet')
  beforeAll(async () => {
    // What Leaflet asks for, to know that the browser can show half a zoom.
    vi.stubGlobal(
      'WebKitCSSMatrix',
      class {
        m11 = 1
      },
    )
    leaflet = await import('leaflet')
  })

  const fitted = (width: number, height: number): LeafletMap => {
    const container = document.createElement('div')
    Object.defineProperties(container, { clientWidth: { value: width }, clientHeight: { value: height } })
    const bounds = ([west, south, east, north]: typeof ENGLAND_BOUNDS) =>
      leaflet.latLngBounds([south, west], [north, east])
    return new leaflet.Map(container, { zoomSnap: ZOOM_SNAP, maxBounds: bounds(EXTENT_BOUNDS) }).fitBounds(
      bounds(ENGLAND_BOUNDS),
      { padding: [FIT_PADDING, FIT_PADDING] },
    )
  }

  it.each(SIZES)('is where Leaflet puts it, on %s (%d by %d)', (_, width, height) => {
    const map = fitted(width, height)
    const { x, y } = map.getPixelOrigin()
    expect(viewOfEngland(width, height)).toEqual({ zoom: map.getZoom(), left: x, top: y })
  })
})
