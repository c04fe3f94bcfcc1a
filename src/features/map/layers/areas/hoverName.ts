import { type LatLng, type Map as LeafletMap, type Polygon, Tooltip } from 'leaflet'
import { afterPaint } from '../../../../data/waitForPaint.ts'
import './hover-name.css'

export interface HoverName {
  /** Shows a polygon's name while a mouse or pen is on it, and says when it comes and goes; never under a finger. */
  of(polygon: Polygon, options: { name: () => string; onChange: (isOver: boolean) => void }): void
  hide(): void
  remove(): void
}

/** A tooltip with the name of the area under the mouse. */
export function createHoverName(map: LeafletMap): HoverName {
  const tooltip = new Tooltip({ className: 'map-tip', direction: 'auto', offset: [14, 0], opacity: 1 })
  // By the pointer that is in use: what the device has says little, where it has a mouse and a touch screen.
  let isTouch = true
  const onPointer = ({ pointerType }: PointerEvent) => {
    isTouch = pointerType === 'touch'
  }
  map.getContainer().addEventListener('pointerover', onPointer, { capture: true, passive: true })
  let at: LatLng
  let forget = () => {}

  const hide = () => {
    forget()
    tooltip.remove()
  }
  const show = (name: string) => {
    // An element: Leaflet writes a string as HTML.
    const words = document.createElement('span')
    words.textContent = name
    tooltip.setContent(words).setLatLng(at).openOn(map)
  }

  map.on('movestart', hide)

  return {
    of(polygon, { name, onChange }) {
      polygon.on('mouseover', ({ latlng }) => {
        if (isTouch) return
        at = latlng
        // After the paint: placing a tooltip forces a layout, which would delay a click.
        forget = afterPaint(() => {
          show(name())
          onChange(true)
        })
      })
      polygon.on('mousemove', ({ latlng }) => {
        at = latlng
        if (tooltip.isOpen()) tooltip.setLatLng(latlng)
      })
      polygon.on('mouseout', () => {
        hide()
        onChange(false)
      })
    },
    hide,
    remove() {
      map.off('movestart', hide)
      map.getContainer().removeEventListener('pointerover', onPointer, { capture: true })
      hide()
    },
  }
}
