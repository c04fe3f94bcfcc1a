import { useEffect, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import type { CellTopology } from '../../../core/geo.ts'
import { createAreaPolygons } from '../../../core/geography/areaPolygons.ts'
import { locatorBox } from '../../../core/geography/locatorView.ts'
import { createPictureProjection } from '../../../core/geography/pictureProjection.ts'
import { ENGLAND_BOUNDS } from '../../../core/geography/viewOfEngland.ts'
import { loadOverview } from '../../../data/geo.ts'
import { useLoaded } from '../../../ui/useLoaded.ts'
import { toBounds } from '../shapes.ts'
import { whenStill } from '../whenStill.ts'
import './locator.css'

const [WIDTH, HEIGHT, MARGIN] = [76, 92, 0.05]

/** Where in England a zoomed map is. The answer, or the map's own words, say it too. */
export default function Locator() {
  const map = useMap()
  const topology = useLoaded(loadOverview, 'overview.json').value
  const [view, setView] = useState(() => toBounds(map.getBounds()))
  useMapEvents({ moveend: () => setView(toBounds(map.getBounds())) })
  const [picture, setPicture] = useState<ReturnType<typeof drawEngland>>()
  useEffect(
    function drawOnce() {
      if (topology) return whenStill(map, () => setPicture(drawEngland(topology)))
    },
    [map, topology],
  )
  const box = picture && locatorBox(picture.projection, view, ENGLAND_BOUNDS)
  if (!box) return null
  return (
    <svg className="map-locator" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path className="map-locator__land" d={picture.path} />
      <rect className="map-locator__view" {...box} />
    </svg>
  )
}

function drawEngland(topology: CellTopology) {
  const projection = createPictureProjection(ENGLAND_BOUNDS, WIDTH, HEIGHT, MARGIN)
  const all = topology.objects.cells.geometries.map((_, cell) => cell)
  return { projection, path: projection.path(createAreaPolygons(topology).join(all)) }
}
