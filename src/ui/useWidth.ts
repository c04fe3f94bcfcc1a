import { useLayoutEffect, useState } from 'react'
import { observeSize } from './observeSize.ts'

/** The element's width in pixels, updated as it changes; 0 before the first measurement. */
export function useWidth(element: Element | null): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (!element) return
    setWidth(element.clientWidth)
    return observeSize(element, width => setWidth(Math.floor(width)))
  }, [element])
  return width
}
