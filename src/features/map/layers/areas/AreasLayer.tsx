import type { Renderer } from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { DETAIL_ZOOM } from '../../../../core/geography/zooms.ts'
import { services } from '../../../../data/services.ts'
import { afterPaint } from '../../../../data/waitForPaint.ts'
import { useApp } from '../../../../store/useApp.ts'
import { waitForIdle, whenIdle } from '../../../../ui/whenIdle.ts'
import { viewOfBounds } from '../../camera/cameraView.ts'
import { useColours } from '../../choropleth/useColours.ts'
import { type Shapes, toBounds, toLatLngBounds } from '../../shapes.ts'
import { useChosenAreas, useComparedAreas } from '../../useChosenAreas.ts'
import type { Detail } from '../../useDetail.ts'
import { whenStill } from '../../whenStill.ts'
import { type Areas, createAreas } from './createAreas.ts'
import { mergeWhenIdle } from './mergeWhenIdle.ts'
import { wantedAreas } from './wantedAreas.ts'

export interface AreasLayerProps {
  renderer: Renderer
  overview: Shapes
  detail: Detail
  /** GSS code of the area under the keyboard's cross. */
  lifted: string | undefined
  /** Called when the areas are drawn, again for each edition. Does not change. */
  onDrawn: () => void
}

/** Areas out of view that keep their 20 m border, so that it is there when the map comes back: those around a screen of London. */
const KEPT = 16

/** The areas of the link's edition, with the chosen ones marked. */
export function AreasLayer({
  renderer,
  overview,
  detail: { arrived, latest, want },
  lifted,
  onDrawn,
}: AreasLayerProps) {
  const map = useMap()
  const atlas = useApp(app => app.atlas)
  const edition = useApp(app => app.link.edition)
  const chosen = useChosenAreas()
  const compared = useComparedAreas()
  const position = useApp(app => app.link.map)
  const colours = useColours()
  const layer = useRef<Areas>(undefined)
  const isMoving = useRef(false)
  const [view, setView] = useState(0)

  /** The chosen area, where it is wanted. */
  const first = useRef<ReadonlySet<string>>(new Set())

  /** At once, for its shape not to be seen to change; never in flight, when the map has no one scale. */
  const refineFirst = () => layer.current?.refine(latest(), first.current, Infinity)

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
      if (atlas) layer.current?.show(atlas.in(edition), edition, onDrawn)
    },
    [map, renderer, atlas, edition, overview],
  )

  useEffect(() => (atlas ? mergeWhenIdle(overview, atlas) : undefined), [overview, atlas])

  // After the map, prepare for the first postcode or click; a failure shows with its answer.
  useEffect(() => whenIdle(() => void services.finder.prepare(waitForIdle).catch(() => undefined)), [])

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
      let stop = () => {}
      // The words of an answer come first; the map moves after them, too, and later.
      const forget = afterPaint(() => {
        stop = refine()
      })
      return () => {
        forget()
        stop()
      }

      function refine() {
        const zoom = map.getZoom()
        const areas = atlas?.in(edition) ?? []
        const one = position ? undefined : areas.find(({ gss }) => gss === chosen[0])
        const wanted = wantedAreas(areas, chosen, {
          zoom,
          view: toBounds(map.getBounds().pad(0.2)),
          nextZoom: one && viewOfBounds(map, toLatLngBounds(one.bounds)).zoom,
        })
        want(wanted.map(gss => overview.cellsOf(edition, gss)))
        first.current = new Set(wanted.slice(0, 1).filter(gss => chosen.includes(gss)))
        if (!isMoving.current) refineFirst()
        // The overview's borders are drawn already.
        return whenStill(map, () =>
          layer.current?.refine(arrived?.shapes, new Set(wanted), zoom >= DETAIL_ZOOM ? KEPT : 0),
        )
      }
    },
    [map, overview, arrived, view, atlas, edition, chosen, position, want],
  )

  useMapEvents({
    movestart() {
      isMoving.current = true
    },
    moveend() {
      isMoving.current = false
      refineFirst()
      setView(view => view + 1)
    },
  })
  return null
}
