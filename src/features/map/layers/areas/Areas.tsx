import type { Renderer } from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { services } from '../../../../data/services.ts'
import { useApp } from '../../../../store/useApp.ts'
import { whenIdle } from '../../../../ui/whenIdle.ts'
import { useColours } from '../../choropleth/useColours.ts'
import { useChosen } from '../../useChosen.ts'
import { type AreaLayer, createAreaLayer, DETAIL_ZOOM } from './areaLayer.ts'
import type { Shapes } from './geometry.ts'
import { mergeWhenIdle } from './mergeWhenIdle.ts'

export interface AreasProps {
  renderer: Renderer
  overview: Shapes
  detail: Shapes | undefined
  /** Called when the map is first zoomed in so far that the detail shows. */
  onDetailWanted: () => void
}

/** The areas of the link's edition, the chosen one marked. */
export function Areas({ renderer, overview, detail, onDetailWanted }: AreasProps) {
  const map = useMap()
  const atlas = useApp(app => app.atlas)
  const edition = useApp(app => app.link.edition)
  const chosen = useChosen()
  const colours = useColours()
  const layer = useRef<AreaLayer>(undefined)
  const [view, setView] = useState(0)

  useEffect(() => {
    const made = createAreaLayer(map, renderer, overview)
    layer.current = made
    return () => made.remove()
  }, [map, renderer, overview])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layer has nothing on it yet
  useEffect(() => {
    if (atlas) layer.current?.show(atlas.in(edition), edition)
  }, [map, renderer, atlas, edition, overview])

  useEffect(() => (atlas ? mergeWhenIdle(overview, atlas) : undefined), [overview, atlas])

  // The map first, then what the first postcode or click needs; that says what is wrong, if anything is.
  useEffect(() => whenIdle(() => void services.finder.prepare().catch(() => undefined)), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layer needs its mark again
  useEffect(() => layer.current?.choose(chosen), [chosen, atlas, edition, overview])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layer needs its colours again
  useEffect(() => layer.current?.colour(colours), [colours, atlas, edition, overview])

  // biome-ignore lint/correctness/useExhaustiveDependencies: after every move, other areas are in view
  useEffect(() => {
    const close = map.getZoom() >= DETAIL_ZOOM
    if (close) onDetailWanted()
    // The borders of the overview are there at once.
    return whenIdle(() => layer.current?.refine(close ? detail : undefined))
  }, [map, detail, view, atlas, edition, overview, onDetailWanted])

  useMapEvents({ moveend: () => setView(view => view + 1) })
  return null
}
