import { useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'
import { isWideScreen } from '../../../ui/isWideScreen.ts'
import { LazyComponent } from '../../../ui/LazyComponent.tsx'
import { MAP } from '../texts.ts'

const loadLocator = () => import('./Locator.tsx')

/** From this zoom, a part of England fills a usual screen. */
const ZOOMED = 7.5

/** The small map in the corner, which comes with the first zoom, where the screen has room for it. */
export function LocatorWhenZoomed() {
  const map = useMap()
  const isWanted = () => map.getZoom() >= ZOOMED && isWideScreen()
  const [isShown, setShown] = useState(isWanted)
  const look = () => setShown(isWanted())
  useMapEvents({ zoomend: look, resize: look })
  return isShown && <LazyComponent load={loadLocator} what={MAP.whatLocator} isSilent waiting={null} />
}
