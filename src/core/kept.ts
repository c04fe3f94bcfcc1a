/** Values that are kept by a key, so many at most. */
export interface Kept<T> {
  /** Counts as a use. */
  get(key: string): T | undefined
  set(key: string, value: T): void
  delete(key: string): void
}

/** The least recently used goes when there are more than `most`. */
export function createKept<T>(most = Infinity): Kept<T> {
  // In the order in which they were used.
  const values = new Map<string, T>()
  // A use then costs nothing: a million rows are a million uses.
  if (most === Infinity) return values
  const set = (key: string, value: T) => {
    values.delete(key)
    values.set(key, value)
    const [oldest] = values.keys()
    if (values.size > most) values.delete(oldest!)
  }
  return {
    get(key) {
      const value = values.get(key)
      if (value !== undefined) set(key, value)
      return value
    },
    set,
    delete: key => void values.delete(key),
  }
}
