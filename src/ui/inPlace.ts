import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'

/** Renders a notice in another element, where one is named: inside Leaflet's map it would lie below the areas, and a press would choose one. */
export function inPlace(notice: ReactNode, element: Element | null | undefined): ReactNode {
  if (element === undefined) return notice
  return element && createPortal(notice, element)
}
