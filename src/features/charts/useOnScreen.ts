import { useEffect, useState } from 'react'
import { observeSize } from '../../ui/observeSize.ts'

/** Code that is asked for this many pixels early is there in time. */
const EARLY = '300px'

/** True from the moment that an element first comes near the screen, or that the page is printed. */
export function useOnScreen(element: Element | null): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (!element || seen) return
    const see = () => setSeen(true)
    const observer = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && see(), {
      rootMargin: EARLY,
    })
    observer.observe(element)
    window.addEventListener('beforeprint', see)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', see)
    }
  }, [element, seen])
  return seen
}

/** The element's width in pixels, as it changes; 0 until it is known. */
export function useWidth(element: Element | null): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!element) return
    return observeSize(element, width => setWidth(Math.floor(width)))
  }, [element])
  return width
}
