const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const

/** Calls back once, at the first sign that somebody uses the page. Returns a function that stops it. */
export function whenFirstUsed(work: () => void): () => void {
  const stop = () => {
    for (const sign of SIGNS) removeEventListener(sign, used)
  }
  const used = () => {
    stop()
    work()
  }
  for (const sign of SIGNS) addEventListener(sign, used, { passive: true })
  return stop
}
