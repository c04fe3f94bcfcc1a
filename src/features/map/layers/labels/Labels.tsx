import { DivIcon, LayerGroup, type Map as LeafletMap, Marker } from 'leaflet'
import { useEffect, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { useApp } from '../../../../store/useApp.ts'
import { whenIdle } from '../../../../ui/whenIdle.ts'
import { labelCandidates } from './labelCandidates.ts'
import { type PlacedLabel, placeLabels } from './placeLabels.ts'
import './labels.css'

const FONTS = { area: '600 13px Georgia, serif', town: '12px system-ui, sans-serif' } as const

/** Names of areas and towns that do not collide; those of towns come by zoom. */
export function Labels() {
  const map = useMap()
  const atlas = useApp(app => app.atlas)
  const edition = useApp(app => app.link.edition)
  const places = useApp(app => app.places)
  const chosen = useApp(app => app.area?.gss)
  const [view, setView] = useState(0)
  useMapEvents({ moveend: () => setView(view => view + 1), resize: () => setView(view => view + 1) })

  const shown = useRef<LayerGroup>(undefined)

  // After the areas: as many names are as much work again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every move, other names fit
  useEffect(
    () =>
      whenIdle(() => {
        if (!atlas) return
        const { x, y } = map.getSize()
        const labels = labelCandidates(map, atlas.in(edition), places ?? [], chosen)
        const placed = placeLabels(labels, createMeasure(), x, y)
        shown.current?.remove()
        shown.current = new LayerGroup(placed.map(label => createMarker(map, label, label.key === chosen))).addTo(map)
      }),
    [map, atlas, edition, places, chosen, view],
  )
  useEffect(() => () => void shown.current?.remove(), [])
  return null
}

function createMarker(map: LeafletMap, label: PlacedLabel, isChosen: boolean): Marker {
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
  return new Marker(position, { icon, interactive: false, keyboard: false, pane: 'names' })
}

/** Measured once: editions and views share most names. */
const widths = new Map<string, number>()

function createMeasure() {
  const context = document.createElement('canvas').getContext('2d')
  return (text: string, kind: keyof typeof FONTS): number => {
    if (!context) return text.length * 7
    const known = widths.get(`${kind} ${text}`)
    if (known !== undefined) return known
    context.font = FONTS[kind]
    const { width } = context.measureText(text)
    widths.set(`${kind} ${text}`, width)
    return width
  }
}
