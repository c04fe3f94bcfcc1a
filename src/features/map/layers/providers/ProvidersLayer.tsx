import { LayerGroup, type Marker } from 'leaflet'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { filterProviders } from '../../../../core/practices/providerSearch.ts'
import { useApp } from '../../../../store/useApp.ts'
import { prefersReducedMotion } from '../../../../ui/prefersReducedMotion.ts'
import { createClusters } from './clusters.ts'
import { createProviderMarker } from './providerMarker.ts'

/** Least zoom at which one provider is shown. */
const CLOSE = 16
/** Margin in which markers are made too, as a fraction of the view: a short move shows no gap. */
const BEYOND = 0.15

/** Providers of the chosen CCG that pass the list's filter, in clusters. */
export default function ProvidersLayer() {
  const map = useMap()
  const chosenArea = useApp(app => app.area?.gss)
  const providers = useApp(app => app.providers)
  const changeProviders = useApp(app => app.changeProviders)
  const [view, setView] = useState(0)
  useMapEvents({ moveend: () => setView(view => view + 1) })

  const { all, kind, text, focused } = providers ?? {}
  const shown = providers?.onMap && providers.gss === chosenArea ? all : undefined
  const clusters = useMemo(
    () => (shown ? createClusters(filterProviders(shown, kind, text ?? '')) : undefined),
    [shown, kind, text],
  )
  const group = useRef<LayerGroup>(undefined)
  const markers = useRef(new Map<string, Marker>())

  useEffect(
    function createGroup() {
      const made = new LayerGroup().addTo(map)
      group.current = made
      const known = markers.current
      return () => {
        made.remove()
        known.clear()
      }
    },
    [map],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: after every move, others are in view
  useEffect(
    function updateMarkers() {
      const bounds = map.getBounds().pad(BEYOND)
      const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()] as const
      const marks = clusters?.at(box, map.getZoom()) ?? []
      const wanted = new Map(marks.map(mark => [`${mark.key}${focused?.id === mark.key ? ' chosen' : ''}`, mark]))
      // Keep the markers that stay: one of them may have the keyboard's focus.
      for (const [key, marker] of markers.current) {
        if (wanted.has(key)) continue
        marker.remove()
        markers.current.delete(key)
      }
      for (const [key, mark] of wanted) {
        if (markers.current.has(key)) continue
        const [first] = mark.providers
        const choose = () => {
          if (mark.splitsAt !== undefined && mark.splitsAt <= map.getMaxZoom()) {
            map.setView([mark.point.lat, mark.point.long], mark.splitsAt)
          } else changeProviders({ focused: { id: first!.id, by: 'map' } })
        }
        const marker = createProviderMarker(mark, focused?.id === mark.key, choose)
        group.current?.addLayer(marker)
        markers.current.set(key, marker)
      }
    },
    [map, clusters, focused, view, changeProviders],
  )

  useEffect(() => () => markers.current.forEach(marker => void marker.remove()), [])

  useEffect(
    function showFocused() {
      if (focused?.by !== 'list') return
      const point = shown?.find(({ id }) => id === focused.id)?.point
      if (!point) return
      map.setView([point.lat, point.long], Math.max(map.getZoom(), CLOSE), { animate: !prefersReducedMotion() })
      document.getElementById('map')?.scrollIntoView({ block: 'nearest' })
    },
    [map, shown, focused],
  )
  return null
}
