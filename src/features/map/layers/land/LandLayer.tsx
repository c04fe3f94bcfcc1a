import { Polygon, type Renderer } from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import type { Shape } from '../../shapes.ts'
import './land.css'

export interface LandLayerProps {
  renderer: Renderer
  shape: Shape
}

/** Land of the neighbouring countries, behind the areas. */
export function LandLayer({ renderer, shape }: LandLayerProps) {
  const map = useMap()
  useEffect(
    function createLand() {
      const options = { renderer, className: 'map-land', interactive: false, stroke: false }
      const polygon = new Polygon(shape, options).addTo(map).bringToBack()
      return () => void polygon.remove()
    },
    [map, renderer, shape],
  )
  return null
}
