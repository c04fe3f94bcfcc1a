/** The longest that work waits for a busy page, milliseconds. */
const PATIENCE = 500

/** Calls back when the page has shown what is more urgent; returns a function that stops it. */
export function whenIdle(work: () => void): () => void {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(work, { timeout: PATIENCE })
  return () => cancelIdleCallback(handle)
}

/** Resolves when the page has shown what is more urgent. */
export function waitForIdle(): Promise<void> {
  return new Promise(resolve => void whenIdle(resolve))
}
