import { useEffect, useState, useSyncExternalStore } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { CONTEXT_ZOOM } from '../../../../core/geography/zooms.ts'
import { useApp } from '../../../../store/useApp.ts'
import { whenIdle } from '../../../../ui/whenIdle.ts'
import type { ContextInView } from './addContextLayers.ts'

const matchForced = () => window.matchMedia('(forced-colors: active)')

function followForced(onChange: () => void): () => void {
  const query = matchForced()
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

export const NO_CONTEXT: ContextInView = {
  labels: () => [],
  sets: [],
  whenShown(work) {
    work()
    return () => {}
  },
}

export interface ContextLayerProps {
  /** Called with what is in view, whenever that changes. */
  onView: (view: ContextInView) => void
  /** Whether the areas have colours that a legend explains. */
  hasLegend: boolean
}

/** Roads, rail, water, woods and towns over the areas' colours, in inks that let them through; below them the neighbours' land. */
export function ContextLayer({ onView, hasLegend }: ContextLayerProps) {
  const map = useMap()
  const loadPlaces = useApp(app => app.loadPlaces)
  const [isClose, setClose] = useState(map.getZoom() >= CONTEXT_ZOOM)
  useMapEvents({ zoomend: () => setClose(map.getZoom() >= CONTEXT_ZOOM) })
  // The reader's own colours are for what the map is about.
  const isForced = useSyncExternalStore(followForced, () => matchForced().matches)

  useEffect(
    function createLayer() {
      if (!isClose || isForced) return
      const ended = new AbortController()
      const start = async () => {
        const { showContext } = await import('./showContext.ts')
        // Towns are named with the roads.
        void loadPlaces()
        await showContext(map, hasLegend, onView, ended.signal)
      }
      // After the areas and the answer. The map is complete without its context, so a failure is not reported.
      const forget = whenIdle(() => void start().catch(() => undefined))
      return () => {
        forget()
        ended.abort()
        onView(NO_CONTEXT)
      }
    },
    [map, isClose, isForced, hasLegend, onView, loadPlaces],
  )
  return null
}
