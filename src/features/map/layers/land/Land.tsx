import { Polygon, type Renderer } from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import type { Shape } from '../areas/geometry.ts'

/** The neighbouring countries, behind everything. */
export function Land({ renderer, shape }: { renderer: Renderer; shape: Shape }) {
  const map = useMap()
  useEffect(() => {
    const options = { renderer, className: 'map-land', interactive: false, stroke: false }
    const polygon = new Polygon(shape, options).addTo(map).bringToBack()
    return () => void polygon.remove()
  }, [map, renderer, shape])
  return null
}
