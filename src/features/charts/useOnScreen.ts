import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { observeSize } from '../../ui/observeSize.ts'
import { onPrint } from '../../ui/printing.ts'

/** Code that is asked for this many pixels early is there in time. */
const EARLY = '300px'

/** True from the moment that an element first comes near the screen, or that the page is printed. */
export function useOnScreen(element: Element | null): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    if (!element || seen) return
    const see = () => setSeen(true)
    // A browser that cannot tell what is on the screen gets everything.
    if (typeof IntersectionObserver !== 'function') return see()
    const observer = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && see(), {
      rootMargin: EARLY,
    })
    observer.observe(element)
    // Before the paper is laid out: what is loaded already is on it, however the printing was begun.
    const forget = onPrint(() => flushSync(see))
    return () => {
      observer.disconnect()
      forget()
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
