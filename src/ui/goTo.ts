import { observeSize } from './observeSize.ts'

/** What a person does who wants to be somewhere else. */
const SIGNS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const
/** Milliseconds after which all that stands above has been drawn, however slow the connection. */
const HOLD_MS = 20_000

let letGo = () => {}

/**
 * Scrolls to an element, and holds it in its place while what stands above it is still drawn or loaded: until somebody scrolls, presses
 * or types. Returns a function that lets it go.
 */
export function goTo(element: Element): () => void {
  letGo()
  const scroll = () => element.scrollIntoView()
  scroll()
  const forget = observeSize(document.body, scroll)
  const timer = setTimeout(stop, HOLD_MS)
  for (const sign of SIGNS) addEventListener(sign, stop, { passive: true })
  letGo = stop
  return stop

  function stop() {
    forget()
    clearTimeout(timer)
    for (const sign of SIGNS) removeEventListener(sign, stop)
  }
}
