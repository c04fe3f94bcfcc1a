/** The longest that anything waits for a picture, milliseconds. */
const PATIENCE_MS = 500

/** Calls back when no picture is on its way, or when it has been for long; returns a function that stops it. */
export type WhenShown = (work: () => void) => () => void

export interface Waiting {
  readonly whenShown: WhenShown
  /** To be called when a picture has come, or will not. */
  settle(): void
}

/** What waits for the pictures of the map as it is now. @param isComing whether one is on its way */
export function createWaiting(isComing: () => boolean): Waiting {
  const waiting = new Set<() => void>()
  return {
    whenShown(work) {
      if (!isComing()) {
        work()
        return () => {}
      }
      const stop = () => {
        clearTimeout(timer)
        waiting.delete(end)
      }
      const end = () => {
        stop()
        work()
      }
      const timer = setTimeout(end, PATIENCE_MS)
      waiting.add(end)
      return stop
    },
    settle() {
      if (!isComing()) for (const work of [...waiting]) work()
    },
  }
}
