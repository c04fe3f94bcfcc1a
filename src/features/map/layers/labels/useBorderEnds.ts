import type { Position } from 'geojson'
import { useEffect, useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { loadOverview } from '../../../../data/geo.ts'
import { useApp } from '../../../../store/useApp.ts'

/** From this zoom, there is room beside the ends of borders. */
const CLOSE = 10
const NONE: readonly Position[] = []

const loadEnds = () => Promise.all([import('../../../../core/geography/borderEnds.ts'), loadOverview()])

/** Ends of the borders on screen, which no label covers; none while the map is far away, or until they have been found. */
export function useBorderEnds(): readonly Position[] {
  const map = useMap()
  const edition = useApp(app => app.link.edition)
  const [isClose, setClose] = useState(map.getZoom() >= CLOSE)
  const [ends, setEnds] = useState(NONE)
  useMapEvents({ zoomend: () => setClose(map.getZoom() >= CLOSE) })
  useEffect(
    function findEnds() {
      if (!isClose) return setEnds(NONE)
      let isWanted = true
      loadEnds().then(
        ([{ borderEnds }, topology]) => isWanted && setEnds(borderEnds(topology, edition)),
        // Labels do without; what failed to load is told elsewhere.
        () => undefined,
      )
      return () => {
        isWanted = false
      }
    },
    [isClose, edition],
  )
  return ends
}
