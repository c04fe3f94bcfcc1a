/** Promises that are kept: one attempt at a time, a success for good or as long as there is room, a failure forgotten. */
import { createKept } from './kept.ts'

/** A function whose first success is kept; after a failure, the next call tries again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  const kept = createCache<T>()
  return () => kept.get('', make)
}

export interface PromiseCache<T> {
  /** The promise of a key; made where there is none, where the last one failed, or where it had to go. */
  get(key: string, make: () => Promise<T>): Promise<T>
  /** What has succeeded and is kept. */
  now(key: string): T | undefined
  forget(key: string): void
}

/** @param most successes that are kept: the least recently used goes, and is made again when it is asked for */
export function createCache<T>(most = Infinity): PromiseCache<T> {
  const attempts = new Map<string, Promise<T>>()
  const kept = createKept<{ readonly promise: Promise<T>; readonly value: T }>(most)
  return {
    get(key, make) {
      const known = kept.get(key)?.promise ?? attempts.get(key)
      if (known) return known
      const promise: Promise<T> = make().then(
        value => {
          if (end()) kept.set(key, { promise, value })
          return value
        },
        error => {
          end()
          throw error
        },
      )
      /** False where it was forgotten meanwhile. */
      const end = () => attempts.get(key) === promise && attempts.delete(key)
      attempts.set(key, promise)
      return promise
    },
    now: key => kept.get(key)?.value,
    forget(key) {
      attempts.delete(key)
      kept.delete(key)
    },
  }
}
