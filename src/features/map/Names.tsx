import { DivIcon, LayerGroup, Marker } from 'leaflet'
import { useEffect, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { useApp } from '../../store/useApp.ts'
import { type PlacedLabel, placeLabels } from './labels.ts'
import { labelsOf } from './labelsOf.ts'
import './names.css'

const FONTS = { area: '600 13px Georgia, serif', town: '12px system-ui, sans-serif' } as const

/** Names of areas and towns that do not collide; those of towns come by zoom. */
export function Names() {
  const map = useMap()
  const atlas = useApp(app => app.atlas)
  const edition = useApp(app => app.link.edition)
  const places = useApp(app => app.places)
  const chosen = useApp(app => app.area?.gss)
  const [view, setView] = useState(0)
  useMapEvents({ moveend: () => setView(view => view + 1), resize: () => setView(view => view + 1) })

  // biome-ignore lint/correctness/useExhaustiveDependencies: after every move, other names fit
  useEffect(() => {
    if (!atlas) return
    const { x, y } = map.getSize()
    const labels = labelsOf(map, atlas.in(edition), places ?? [], chosen)
    const placed = placeLabels(labels, createMeasure(), x, y)
    const group = new LayerGroup(placed.map(label => createMarker(label, chosen))).addTo(map)
    function createMarker(label: PlacedLabel, chosen: string | undefined) {
      const element = document.createElement('span')
      element.className = 'map-name__text'
      for (const line of label.lines) {
        const row = document.createElement('span')
        row.textContent = line
        element.append(row)
      }
      const className = `map-name map-name--${label.kind}${label.key === chosen ? ' map-name--chosen' : ''}`
      const icon = new DivIcon({ html: element, className, iconSize: [0, 0] })
      const position = map.containerPointToLatLng([label.x, label.y])
      return new Marker(position, { icon, interactive: false, keyboard: false, pane: 'names' })
    }
    return () => void group.remove()
  }, [map, atlas, edition, places, chosen, view])
  return null
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
