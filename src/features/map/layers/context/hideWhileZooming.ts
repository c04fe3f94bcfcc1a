import type { Map as LeafletMap } from 'leaflet'
import { whenStill } from '../../whenStill.ts'
import type { WhenShown } from './createWaiting.ts'

/** Class of the map's container. */
const HIDES_INKS = 'map-hides-inks'

/**
 * Takes inks and names off the map from the beginning of an animated zoom until it rests and has its next picture, where the processor
 * draws: it takes longer than a frame to enlarge them. The ground stays, for the coast not to jump.
 * @param whenShown calls back when the pictures are there @returns a function that ends it
 */
export function hideWhileZooming(map: LeafletMap, isByProcessor: () => boolean, whenShown: WhenShown): () => void {
  const { classList } = map.getContainer()
  let forget: (() => void) | undefined
  const show = () => {
    forget?.()
    forget = undefined
    classList.remove(HIDES_INKS)
  }
  const hide = () => {
    if (!isByProcessor()) return
    forget?.()
    classList.add(HIDES_INKS)
    forget = whenStill(map, () => {
      forget = whenShown(show)
    })
  }
  map.on('zoomanim', hide)
  return () => {
    map.off('zoomanim', hide)
    show()
  }
}
