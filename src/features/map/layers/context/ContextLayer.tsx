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
  const [failures, setFailures] = useState(0)
  // The reader's own colours are for what the map is about.
  const isForced = useSyncExternalStore(followForced, () => matchForced().matches)

  // biome-ignore lint/correctness/useExhaustiveDependencies: after a failure, the next move tries again
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
      const tryAgain = () => setFailures(failures => failures + 1)
      // The map is complete without its context, so a failure is not reported.
      const fail = () => !ended.signal.aborted && map.once('moveend', tryAgain)
      // After the areas and the answer.
      const forget = whenIdle(() => void start().catch(fail))
      return () => {
        forget()
        map.off('moveend', tryAgain)
        ended.abort()
        onView(NO_CONTEXT)
      }
    },
    [map, isClose, isForced, hasLegend, onView, loadPlaces, failures],
  )
  return null
}
