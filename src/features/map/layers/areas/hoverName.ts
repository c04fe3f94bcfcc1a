import { type LatLng, type Map as LeafletMap, type LeafletMouseEvent, type Polygon, Tooltip } from 'leaflet'
import { afterPaint } from '../../../../data/waitForPaint.ts'
import './hover-name.css'

/** Pixels that the pointer goes before the name follows it: up to there, it may be on its way to the name. */
const FOLLOWS_FROM = 60

export interface HoverName {
  /** Shows a polygon's name while a mouse or pen is on it, and says when it comes and goes; never under a finger. */
  of(polygon: Polygon, options: { name: () => string; onChange: (isOver: boolean) => void }): void
  hide(): void
  remove(): void
}

/** A tooltip with the name of the area under the mouse. The pointer can go on to it, and Escape takes it away (WCAG 1.4.13). */
export function createHoverName(map: LeafletMap): HoverName {
  const tooltip = new Tooltip({ className: 'map-tip', direction: 'auto', offset: [14, 0], opacity: 1 })
  const container = map.getContainer()
  const { ownerDocument } = container
  // By the pointer that is in use: what the device has says little, where it has a mouse and a touch screen.
  let isTouch = true
  const onPointer = ({ pointerType }: PointerEvent) => {
    isTouch = pointerType === 'touch'
  }
  container.addEventListener('pointerover', onPointer, { capture: true, passive: true })
  let at: LatLng
  let forget = () => {}
  /** Called when the pointer has left the area that it is on, and its name. */
  let leave = () => {}

  /** What the name belongs to. */
  let shown: Element | undefined
  // Where Escape took the name away under the pointer, no area says that the pointer leaves.
  const onNext = ({ target }: PointerEvent) => {
    if (target !== shown) leave()
  }
  const onNextOptions = { capture: true, once: true }

  const hide = () => {
    forget()
    tooltip.remove()
    ownerDocument.removeEventListener('keydown', onKey)
  }
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape') return
    hide()
    ownerDocument.addEventListener('pointerover', onNext, onNextOptions)
  }
  const isName = (target: EventTarget | null) => target instanceof Node && !!tooltip.getElement()?.contains(target)
  const show = (name: string, path: Element | undefined) => {
    // An element: Leaflet writes a string as HTML.
    const words = document.createElement('span')
    words.textContent = name
    tooltip.setContent(words).setLatLng(at).openOn(map)
    tooltip.getElement()!.onmouseleave = ({ relatedTarget }) => {
      if (relatedTarget !== path) leave()
    }
    shown = path
    ownerDocument.addEventListener('keydown', onKey)
  }

  map.on('movestart', hide)
  // The pointer is the map's now (`HoldPointer`), and leaves the name that is gone without a word.
  const letGo = () => leave()
  map.on('dragstart', letGo)

  return {
    of(polygon, { name, onChange }) {
      const left = () => {
        leave = () => {}
        hide()
        onChange(false)
      }
      polygon.on('mouseover', ({ latlng }) => {
        // Back from the name, or where Escape took it away.
        if (isTouch || leave === left) return
        leave = left
        at = latlng
        // After the paint: placing a tooltip forces a layout, which would delay a click.
        forget = afterPaint(() => {
          show(name(), polygon.getElement())
          onChange(true)
        })
      })
      polygon.on('mousemove', ({ latlng, containerPoint }: LeafletMouseEvent) => {
        if (!tooltip.isOpen()) at = latlng
        else if (map.latLngToContainerPoint(at).distanceTo(containerPoint) > FOLLOWS_FROM) {
          at = latlng
          tooltip.setLatLng(latlng)
        }
      })
      polygon.on('mouseout', ({ originalEvent }: LeafletMouseEvent) => {
        if (leave === left && !isName(originalEvent.relatedTarget)) left()
      })
    },
    hide,
    remove() {
      map.off('movestart', hide)
      map.off('dragstart', letGo)
      container.removeEventListener('pointerover', onPointer, { capture: true })
      ownerDocument.removeEventListener('pointerover', onNext, onNextOptions)
      hide()
    },
  }
}
