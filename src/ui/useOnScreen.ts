import { useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { isPrinting, onPrint } from './printing.ts'

/** Starts loading this many pixels before the element scrolls into view. */
const EARLY = 300

/** True once an element has come near the viewport, or the page is printed. */
export function useOnScreen(element: Element | null): boolean {
  const [seen, setSeen] = useState(false)
  // A layout effect, so that what is in view is rendered in the first paint.
  useLayoutEffect(() => {
    if (!element || seen) return
    const see = () => setSeen(true)
    // Without IntersectionObserver everything counts as seen.
    if (typeof IntersectionObserver !== 'function' || isNear(element) || isPrinting()) return see()
    const observer = new IntersectionObserver(entries => entries.some(entry => entry.isIntersecting) && see(), {
      rootMargin: `${EARLY}px`,
    })
    observer.observe(element)
    // Flushed before the print layout, so that loaded charts are printed.
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
  // What is folded has no box.
  return element.getClientRects().length > 0 && bottom > -EARLY && top < window.innerHeight + EARLY
}
