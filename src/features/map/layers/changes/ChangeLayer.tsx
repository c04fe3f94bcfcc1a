import { Polygon, SVG } from 'leaflet'
import { useEffect, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { piecesBetween } from '../../../../core/areas/history/pieces.ts'
import { useApp } from '../../../../store/useApp.ts'
import { useHistory, useSince } from '../../../../store/useHistory.ts'
import { DETAIL_ZOOM } from '../areas/areaLayer.ts'
import type { Shapes } from '../areas/geometry.ts'
import './changes.css'

/** Below the areas, whose borders stay visible: what happened to each piece of England since an earlier edition. */
export const CHANGES_PANE = 'changes'

export function ChangeLayer({ overview, detail }: { overview: Shapes; detail: Shapes | undefined }) {
  const map = useMap()
  const [close, setClose] = useState(map.getZoom() >= DETAIL_ZOOM)
  useMapEvents({ zoomend: () => setClose(map.getZoom() >= DETAIL_ZOOM) })
  const shapes = (close && detail) || overview
  const history = useHistory()
  const since = useSince()
  const edition = useApp(app => app.link.edition)
  useEffect(() => {
    if (!history || !since) return
    const renderer = new SVG({ padding: 0.4, pane: CHANGES_PANE })
    const options = { renderer, pane: CHANGES_PANE, interactive: false, smoothFactor: 0 }
    const polygons = piecesBetween(history, since, edition).map(({ kind, cells }) =>
      new Polygon(shapes.join(cells), { ...options, className: `map-change map-change--${kind}` }).addTo(map),
    )
    map.getContainer().classList.add('map-shows-changes')
    return () => {
      map.getContainer().classList.remove('map-shows-changes')
      for (const polygon of polygons) polygon.remove()
      renderer.remove()
    }
  }, [map, history, since, edition, shapes])
  return null
}
