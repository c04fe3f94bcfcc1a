import { useEffect, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import type { Place } from '../../../../core/finder/search.ts'
import type { NamedPoint } from '../../../../core/geo.ts'
import { arrangeLabels } from '../../../../core/geography/arrangeLabels.ts'
import { useApp } from '../../../../store/useApp.ts'
import type { Shapes } from '../../shapes.ts'
import type { Detail } from '../../useDetail.ts'
import type { Land } from '../../useGeometry.ts'
import { whenStill } from '../../whenStill.ts'
import type { ContextInView } from '../context/addContextLayers.ts'
import { usePinPoint } from '../pin/usePinPoint.ts'
import { areaLabels, countryLabels, townLabels } from './labelCandidates.ts'
import { type ArrangedMapLabel, createMeasure, LABEL_STYLES } from './labelStyles.ts'
import { NamesOverlay } from './namesOverlay.ts'
import { endBoxes, obstacles } from './obstacles.ts'
import { useBorderEnds } from './useBorderEnds.ts'
import './labels.css'

export interface LabelsLayerProps {
  context: ContextInView
  land: Land | undefined
  overview: Shapes | undefined
  detail: Detail['arrived']
}

/** From this zoom, names stand by the 20 m borders: those of the overview are off by more than a name is high. Few areas are in view. */
const EXACT = 13

/** Names of areas, towns, roads and rivers, placed anew after every move. */
export function LabelsLayer({ context, land, overview, detail }: LabelsLayerProps) {
  const map = useMap()
  const atlas = useApp(app => app.atlas)
  const edition = useApp(app => app.link.edition)
  const places = useApp(app => app.places)
  const chosen = useApp(app => app.area?.gss)
  const pin = usePinPoint()
  const ends = useBorderEnds()
  const [view, setView] = useState(0)
  useMapEvents({ moveend: () => setView(view => view + 1), resize: () => setView(view => view + 1) })

  const shown = useRef<NamesOverlay>(undefined)

  // Labels take as long to draw as the areas, which come first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every move, other names fit
  useEffect(
    function updateLabels() {
      const place = () => {
        if (!atlas) return
        const exact = map.getZoom() >= EXACT ? detail?.shapes : undefined
        const shapeOf = (gss: string) =>
          overview && (exact?.has(overview.cellsOf(edition, gss)) ? exact : overview).of(edition, gss)
        const { x: width, y: height } = map.getSize()
        const candidates = [
          ...areaLabels(map, atlas.in(edition), shapeOf, chosen),
          ...townLabels(map, places ?? land?.cities.map(toTown) ?? []),
          ...countryLabels(map, land?.countries ?? []),
          ...context.labels(map),
        ]
        const measure = createMeasure()
        const arranged = arrangeLabels(candidates, {
          ...{ styles: LABEL_STYLES, measure, width, height },
          obstacles: obstacles(map, pin),
          ends: endBoxes(map, ends),
        })
        shown.current?.remove()
        shown.current = new NamesOverlay(arranged.map(label => createName(label, label.key === chosen))).addTo(map)
      }
      let stopPlacing = () => {}
      const stopWaiting = context.whenShown(() => {
        stopPlacing = whenStill(map, place)
      })
      return () => {
        stopWaiting()
        stopPlacing()
      }
    },
    [map, atlas, edition, places, chosen, view, context, land, overview, detail, ends, pin?.lat, pin?.long],
  )
  useEffect(() => () => void shown.current?.remove(), [])
  return null
}

/** Great cities come without their residents, the greatest first. */
function toTown([name, lat, long]: NamedPoint, i: number): Place {
  return { name, point: { lat, long }, population: 1e6 - i }
}

function createName(label: ArrangedMapLabel, isChosen: boolean): HTMLElement {
  const name = document.createElement('div')
  name.className = `map-name map-name--${label.kind} map-name--${label.side}${isChosen ? ' map-name--chosen' : ''}`
  name.style.left = `${label.x}px`
  name.style.top = `${label.y}px`
  const text = document.createElement('span')
  text.className = 'map-name__text'
  for (const line of label.lines) {
    const row = document.createElement('span')
    row.textContent = line
    text.append(row)
  }
  name.append(text)
  return name
}
