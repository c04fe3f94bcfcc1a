import type { Renderer } from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { services } from '../../../../data/services.ts'
import { useApp } from '../../../../store/useApp.ts'
import { whenIdle } from '../../../../ui/whenIdle.ts'
import { useColours } from '../../choropleth/useColours.ts'
import { type Shapes, toBounds } from '../../shapes.ts'
import { useChosenAreas, useComparedAreas } from '../../useChosenAreas.ts'
import type { Detail } from '../../useDetail.ts'
import { type Areas, createAreas } from './createAreas.ts'
import { mergeWhenIdle } from './mergeWhenIdle.ts'
import { DETAIL_ZOOM, wantedAreas } from './wantedAreas.ts'

export interface AreasLayerProps {
  renderer: Renderer
  overview: Shapes
  detail: Detail
  /** GSS code of the area under the keyboard's cross. */
  lifted: string | undefined
}

/** The areas of the link's edition, with the chosen ones marked. */
export function AreasLayer({ renderer, overview, detail: { arrived, want }, lifted }: AreasLayerProps) {
  const map = useMap()
  const atlas = useApp(app => app.atlas)
  const edition = useApp(app => app.link.edition)
  const chosen = useChosenAreas()
  const compared = useComparedAreas()
  const colours = useColours()
  const layer = useRef<Areas>(undefined)
  const [view, setView] = useState(0)

  useEffect(
    function createLayer() {
      const made = createAreas(map, renderer, overview)
      layer.current = made
      return () => made.remove()
    },
    [map, renderer, overview],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layer is empty
  useEffect(
    function showEdition() {
      if (atlas) layer.current?.show(atlas.in(edition), edition)
    },
    [map, renderer, atlas, edition, overview],
  )

  useEffect(() => (atlas ? mergeWhenIdle(overview, atlas) : undefined), [overview, atlas])

  // After the map, prepare for the first postcode or click; a failure shows with its answer.
  useEffect(() => whenIdle(() => void services.finder.prepare().catch(() => undefined)), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layer has no marks
  useEffect(() => layer.current?.choose(chosen), [chosen, atlas, edition, overview])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layer has no marks
  useEffect(() => layer.current?.compare(compared), [compared, atlas, edition, overview])

  useEffect(() => layer.current?.lift(lifted), [lifted])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layer has no colours
  useEffect(() => layer.current?.colour(colours), [colours, atlas, edition, overview])

  // biome-ignore lint/correctness/useExhaustiveDependencies: after every move, other areas are in view
  useEffect(
    function refineView() {
      const zoom = map.getZoom()
      const inView = toBounds(map.getBounds().pad(0.2))
      const wanted = wantedAreas(atlas?.in(edition) ?? [], chosen, zoom, inView)
      want(wanted.map(gss => overview.cellsOf(edition, gss)))
      // When idle: the overview's borders are drawn already.
      return whenIdle(() => layer.current?.refine(arrived?.shapes, new Set(wanted), zoom >= DETAIL_ZOOM))
    },
    [map, overview, arrived, view, atlas, edition, chosen, want],
  )

  useMapEvents({ moveend: () => setView(view => view + 1) })
  return null
}
