import type { Map as LeafletMap } from 'leaflet'
import { addContextLayers, type ContextInView } from './addContextLayers.ts'

/** Class of the map's container. */
const SHOWS_CONTEXT = 'map-shows-context'
/** Added to it below `MIDDLE_ZOOM`. */
const SHOWS_FAR = 'map-shows-context--far'
const MIDDLE_ZOOM = 9
const DARK = '(prefers-color-scheme: dark)'

/** Shows the context until the signal. Rejects when it does not arrive. @param onView called with what is in view, whenever that changes */
export async function showContext(
  map: LeafletMap,
  hasLegend: boolean,
  onView: (view: ContextInView) => void,
  signal: AbortSignal,
): Promise<void> {
  const layers = await addContextLayers(map, hasLegend, onView, signal)
  if (!layers) return
  const { classList } = map.getContainer()
  const markZoom = () => classList.toggle(SHOWS_FAR, map.getZoom() < MIDDLE_ZOOM)
  classList.add(SHOWS_CONTEXT)
  markZoom()
  map.on('zoomend', markZoom)
  const follow = () => layers.followColours()
  window.matchMedia(DARK).addEventListener('change', follow, { signal })
  const observer = new MutationObserver(follow)
  observer.observe(document.documentElement, { attributes: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    map.off('zoomend', markZoom)
    layers.remove()
    classList.remove(SHOWS_CONTEXT, SHOWS_FAR)
  })
}
