import { viewBoxOf } from '../core/geography/firstMapUnits.ts'
import { FIT_PADDING } from '../core/geography/viewOfEngland.ts'

/** `<first-map>`, which holds the drawing of the build: puts it where Leaflet's will be, before it is painted, at every size. */
export function defineFirstMap(): void {
  customElements.define(
    'first-map',
    class extends HTMLElement {
      connectedCallback(): void {
        // Without it the drawing stays as it is for a usual screen.
        if (typeof ResizeObserver === 'undefined') return
        new ResizeObserver(() => {
          const { clientWidth, clientHeight } = this
          // Hidden, or too small for a map.
          if (Math.min(clientWidth, clientHeight) <= 2 * FIT_PADDING) return
          this.firstElementChild?.setAttribute('viewBox', viewBoxOf(clientWidth, clientHeight))
        }).observe(this)
      }
    },
  )
}
