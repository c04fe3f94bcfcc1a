import { observeSize } from './observeSize.ts'

/** What a person does who wants to be somewhere else. */
const SIGNS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const
/** Milliseconds after which all of the page has been drawn, however slow the connection. */
const HOLD_MS = 20_000

let letGo = () => {}

/**
 * Opens the section with this id and scrolls there, as soon as it is part of the page, and holds it in its place while what stands
 * above it is still drawn or loaded: until somebody scrolls, presses or types. Returns a function that lets it go.
 */
export function goTo(id: string): () => void {
  letGo()
  let section: Element | null = null
  const scroll = () => section?.scrollIntoView()
  const arrivals = new MutationObserver(find)
  const forget = observeSize(document.body, scroll)
  const timer = setTimeout(stop, HOLD_MS)
  for (const sign of SIGNS) addEventListener(sign, stop, { passive: true })
  letGo = stop
  arrivals.observe(document.body, { childList: true, subtree: true })
  find()
  return stop

  function find() {
    section = open(id)
    if (!section) return
    arrivals.disconnect()
    scroll()
  }

  function stop() {
    arrivals.disconnect()
    forget()
    clearTimeout(timer)
    for (const sign of SIGNS) removeEventListener(sign, stop)
  }
}

/** The section, opened; null while the page has none. */
function open(id: string): Element | null {
  const section = document.getElementById(id)
  const details = section?.querySelector('details')
  if (details) details.open = true
  return section
}
