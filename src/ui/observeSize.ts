/**
 * Calls back with an element's width and height, in pixels, now and whenever they change; returns a function that stops it. Where a
 * browser has no ResizeObserver, only a new size of the window is noticed.
 */
export function observeSize(element: Element, changed: (width: number, height: number) => void): () => void {
  if (typeof ResizeObserver === 'function') {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) changed(entry.contentRect.width, entry.contentRect.height)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }
  const measure = () => changed(element.clientWidth, element.clientHeight)
  measure()
  window.addEventListener('resize', measure)
  return () => window.removeEventListener('resize', measure)
}
