/** What a smoke test asks of a browser: little enough for every engine's own protocol. */
export interface Engine {
  readonly name: string
  readonly version: string
  open(url: string): Promise<void>
  /** Width and height of the window, frame and bars included where it has them, in CSS pixels. */
  resize(width: number, height: number): Promise<void>
  /** Runs a function in the page; what it takes and gives is JSON. */
  run<A extends readonly unknown[], T>(work: (...args: A) => T, ...args: A): Promise<Awaited<T>>
  /** Clicks the middle of the first element of a selector, by pointer. */
  click(selector: string): Promise<void>
  /** Puts the pointer over the first element of a selector, so many pixels from its middle. */
  hover(selector: string, x?: number, y?: number): Promise<void>
  /** Presses at one part of the width of an element (0 to 1), moves to another, and lets go. */
  drag(selector: string, from: number, to: number): Promise<void>
  /** Types where the focus is. */
  press(...keys: readonly (string | Key)[]): Promise<void>
  close(): Promise<void>
}

/** Named as in `KeyboardEvent.key`. */
export interface Key {
  readonly key: 'Enter' | 'ArrowDown' | 'Home' | 'End' | 'Tab' | 'Escape'
}

/** The engine or its driver broke off: no answer, and none of the app's doing. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
}

/** Milliseconds, on the slowest machine. */
export const PATIENCE = 60_000
const BETWEEN = 50

/** Asks until it is so. What fails on a page that is changing is asked again. Fails with what it was instead. */
export async function until<T>(ask: () => Promise<T>, isSo: (value: T) => boolean, what: string): Promise<T> {
  const end = performance.now() + PATIENCE
  for (;;) {
    const { value, error } = await ask().then(
      value => ({ value, error: undefined }),
      (error: unknown) => ({ value: undefined, error }),
    )
    if (error instanceof EngineError) throw error
    if (error === undefined && isSo(value as T)) return value as T
    if (performance.now() > end) throw new Error(`${what}: ${error ?? JSON.stringify(value)?.slice(0, 300)}`)
    await new Promise(resolve => setTimeout(resolve, BETWEEN))
  }
}

/** Rejects where the engine does not answer in time. */
export function inTime<T>(work: Promise<T>, what: string, limit = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EngineError(`no answer to ${what} in ${limit / 1000} s`)), limit)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
