/** Promises that are kept: one attempt at a time, a success for good, a failure forgotten. */

/** A function whose first success is kept; after a failure, the next call tries again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  const kept = createCache<T>()
  return () => kept.get('', make)
}

export interface PromiseCache<T> {
  /** The promise of a key; made where there is none, or where the last one failed. */
  get(key: string, make: () => Promise<T>): Promise<T>
  forget(key: string): void
}

export function createCache<T>(): PromiseCache<T> {
  const promises = new Map<string, Promise<T>>()
  return {
    get(key, make) {
      const known = promises.get(key)
      if (known) return known
      const promise: Promise<T> = make().catch(error => {
        if (promises.get(key) === promise) promises.delete(key)
        throw error
      })
      promises.set(key, promise)
      return promise
    },
    forget: key => void promises.delete(key),
  }
}
