import { Polygon, SVG } from 'leaflet'
import { useEffect, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { piecesBetween } from '../../../../core/areas/history/pieces.ts'
import { DETAIL_ZOOM } from '../../../../core/geography/zooms.ts'
import { useApp } from '../../../../store/useApp.ts'
import { useHistory } from '../../../../store/useHistory.ts'
import { useSince } from '../../../../store/useSince.ts'
import { changeFill } from '../../../../ui/ChangeMark.tsx'
import { CHANGES_PANE } from '../../panes.ts'
import type { Shapes } from '../../shapes.ts'
import type { Detail } from '../../useDetail.ts'
import './changes.css'

export interface ChangesLayerProps {
  overview: Shapes
  detail: Detail['arrived']
}

/** What happened to each piece of England since an earlier edition, below the areas' borders. */
export default function ChangesLayer({ overview, detail }: ChangesLayerProps) {
  const map = useMap()
  const [close, setClose] = useState(map.getZoom() >= DETAIL_ZOOM)
  useMapEvents({ zoomend: () => setClose(map.getZoom() >= DETAIL_ZOOM) })
  const history = useHistory()
  const since = useSince()
  const edition = useApp(app => app.link.edition)
  useEffect(
    function createChanges() {
      if (!history || !since) return
      const renderer = new SVG({ padding: 0.4, pane: CHANGES_PANE })
      const shapes = close ? detail?.shapes : undefined
      const shapeOf = (cells: readonly number[]) => (shapes?.has(cells) ? shapes.join(cells) : overview.join(cells))
      const options = { renderer, pane: CHANGES_PANE, interactive: false, smoothFactor: 0 }
      const polygons = piecesBetween(history, since, edition).map(({ kind, cells }) =>
        new Polygon(shapeOf(cells), { ...options, className: `map-change ${changeFill(kind)}` }).addTo(map),
      )
      map.getContainer().classList.add('map-shows-changes')
      return () => {
        map.getContainer().classList.remove('map-shows-changes')
        for (const polygon of polygons) polygon.remove()
        renderer.remove()
      }
    },
    [map, history, since, edition, overview, detail, close],
  )
  return null
}
