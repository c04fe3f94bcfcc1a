/** A page in the background is not painted; it waits this long instead, milliseconds. */
const BACKGROUND_MS = 250

/** Calls back after the next paint (or 250 ms in a background tab); returns a function that cancels it. */
export function afterPaint(work: () => void): () => void {
  let timer = setTimeout(work, BACKGROUND_MS)
  const request = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(work)
  })
  return () => {
    clearTimeout(timer)
    cancelAnimationFrame(request)
  }
}

/** Resolves after the next paint (or 250 ms in a background tab). */
export function waitForPaint(): Promise<void> {
  return new Promise(resolve => void afterPaint(resolve))
}
