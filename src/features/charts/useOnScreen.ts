import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { observeSize } from '../../ui/observeSize.ts'
import { isPrinting, onPrint } from '../../ui/printing.ts'

/** Code that is asked for this many pixels early is there in time. */
const EARLY = 300

/** True from the moment that an element first comes near the screen, or that the page is printed. */
export function useOnScreen(element: Element | null): boolean {
  const [seen, setSeen] = useState(false)
  // Before the first frame, so that what is on the screen is drawn in it.
  useLayoutEffect(() => {
    if (!element || seen) return
    const see = () => setSeen(true)
    // A browser that cannot tell what is on the screen gets everything.
    if (typeof IntersectionObserver !== 'function' || isNear(element) || isPrinting()) return see()
    const observer = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && see(), {
      rootMargin: `${EARLY}px`,
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

function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > -EARLY && top < window.innerHeight + EARLY
}

/** The element's width in pixels, as it changes; 0 until it is known. */
export function useWidth(element: Element | null): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (!element) return
    setWidth(element.clientWidth)
    return observeSize(element, width => setWidth(Math.floor(width)))
  }, [element])
  return width
}
