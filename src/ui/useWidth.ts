import { useLayoutEffect, useState } from 'react'
import { observeSize } from './observeSize.ts'

/** The width inside the element's padding in pixels, updated as it changes; 0 before the first measurement. */
export function useWidth(element: Element | null): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (!element) return
    const { paddingLeft, paddingRight } = getComputedStyle(element)
    setWidth(element.clientWidth - (Number.parseFloat(paddingLeft) || 0) - (Number.parseFloat(paddingRight) || 0))
    return observeSize(element, width => setWidth(Math.floor(width)))
  }, [element])
  return width
}
