import { Polygon } from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { createPixelAlignedSvg } from '../../leaflet-internals/pixelAlignedSvg.ts'
import { LAND_PANE } from '../../panes.ts'
import type { Shape } from '../../shapes.ts'
import './land.css'

export interface LandLayerProps {
  shape: Shape
}

/** Land of the neighbouring countries, behind the areas. Where the context shows, its finer land lies on it. */
export function LandLayer({ shape }: LandLayerProps) {
  const map = useMap()
  useEffect(
    function createLand() {
      const renderer = createPixelAlignedSvg(LAND_PANE)
      const options = { renderer, pane: LAND_PANE, className: 'map-land', interactive: false, stroke: false }
      const polygon = new Polygon(shape, options).addTo(map)
      return () => {
        polygon.remove()
        renderer.remove()
      }
    },
    [map, shape],
  )
  return null
}
