/** The frame in which a person sees that they were heard. */

/** A page in the background paints no frames; it waits this long instead, milliseconds. */
const NO_FRAME = 250

/** Calls back once the page has been painted as it is now; returns what stops it. */
export function afterPaint(work: () => void): () => void {
  let timer = setTimeout(work, NO_FRAME)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(work)
  })
  return () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  }
}

/** Resolves then. */
export function waitForPaint(): Promise<void> {
  return new Promise(resolve => void afterPaint(resolve))
}
