import { DivIcon, LayerGroup, type Map as LeafletMap, Marker } from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { arrangeLabels } from '../../../../core/geography/arrangeLabels.ts'
import { useApp } from '../../../../store/useApp.ts'
import { whenIdle } from '../../../../ui/whenIdle.ts'
import { NAMES_PANE } from '../../panes.ts'
import { labelCandidates } from './labelCandidates.ts'
import { type ArrangedMapLabel, createMeasure, LABEL_STYLES } from './labelStyles.ts'
import './labels.css'

/** Names of areas and towns, arranged anew after every move. */
export function LabelsLayer() {
  const map = useMap()
  const atlas = useApp(app => app.atlas)
  const edition = useApp(app => app.link.edition)
  const places = useApp(app => app.places)
  const chosen = useApp(app => app.area?.gss)
  const [view, setView] = useState(0)
  useMapEvents({ moveend: () => setView(view => view + 1), resize: () => setView(view => view + 1) })

  const shown = useRef<LayerGroup>(undefined)

  // When idle: labels take as long to draw as the areas, which come first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every move, other names fit
  useEffect(
    function updateLabels() {
      return whenIdle(() => {
        if (!atlas) return
        const { x: width, y: height } = map.getSize()
        const candidates = labelCandidates(map, atlas.in(edition), places ?? [], chosen)
        const arranged = arrangeLabels(candidates, { styles: LABEL_STYLES, measure: createMeasure(), width, height })
        shown.current?.remove()
        shown.current = new LayerGroup(arranged.map(label => createMarker(map, label, label.key === chosen))).addTo(map)
      })
    },
    [map, atlas, edition, places, chosen, view],
  )
  useEffect(() => () => void shown.current?.remove(), [])
  return null
}

function createMarker(map: LeafletMap, label: ArrangedMapLabel, isChosen: boolean): Marker {
  const element = document.createElement('span')
  element.className = 'map-name__text'
  for (const line of label.lines) {
    const row = document.createElement('span')
    row.textContent = line
    element.append(row)
  }
  const className = `map-name map-name--${label.kind}${isChosen ? ' map-name--chosen' : ''}`
  const icon = new DivIcon({ html: element, className, iconSize: [0, 0] })
  const position = map.containerPointToLatLng([label.x, label.y])
  return new Marker(position, { icon, interactive: false, keyboard: false, pane: NAMES_PANE })
}
