/** What a smoke test asks of a browser: little enough for every engine's own protocol. */
export interface Engine {
  readonly name: string
  readonly version: string
  open(url: string): Promise<void>
  /** Width and height of the window, in CSS pixels. */
  resize(width: number, height: number): Promise<void>
  /** Runs a function in the page; what it takes and gives is JSON. */
  run<A extends readonly unknown[], T>(work: (...args: A) => T, ...args: A): Promise<Awaited<T>>
  /** Clicks the middle of the first element of a selector, by pointer. */
  click(selector: string): Promise<void>
  /** Puts the pointer over the middle of the first element of a selector. */
  hover(selector: string): Promise<void>
  /** Types where the focus is; `Key` names as in `KeyboardEvent.key`. */
  press(...keys: readonly (string | Key)[]): Promise<void>
  close(): Promise<void>
}

export interface Key {
  readonly key: 'Enter' | 'ArrowDown' | 'Home' | 'End' | 'Tab' | 'Escape'
}

/** Milliseconds, on the slowest machine. */
const PATIENCE = 30_000
const BETWEEN = 100

/** Asks until it is so. Fails with what it was instead. */
export async function until<T>(ask: () => Promise<T>, isSo: (value: T) => boolean, what: string): Promise<T> {
  const end = performance.now() + PATIENCE
  for (;;) {
    const value = await ask()
    if (isSo(value)) return value
    if (performance.now() > end) throw new Error(`${what}: ${JSON.stringify(value)?.slice(0, 300)}`)
    await new Promise(resolve => setTimeout(resolve, BETWEEN))
  }
}
