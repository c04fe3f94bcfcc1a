import { useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { LazyComponent } from '../../../ui/LazyComponent.tsx'
import { MAP } from '../texts.ts'

const loadLocator = () => import('./Locator.tsx')

/** From this zoom, a part of England fills a usual screen. */
const ZOOMED = 7.5

/** The small map in the corner, which comes with the first zoom. */
export function LocatorWhenZoomed() {
  const map = useMap()
  const [isZoomed, setZoomed] = useState(map.getZoom() >= ZOOMED)
  useMapEvents({ zoomend: () => setZoomed(map.getZoom() >= ZOOMED) })
  return isZoomed && <LazyComponent load={loadLocator} what={MAP.whatLocator} isSilent waiting={null} />
}
