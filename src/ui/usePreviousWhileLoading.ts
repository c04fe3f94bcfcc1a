import { useState } from 'react'

/** Returns the last value that was ready. Use to keep a section on the page while the next one loads. */
export function usePreviousWhileLoading<T>(value: T, isReady: boolean): T {
  const [ready, setReady] = useState(value)
  if (isReady && ready !== value) setReady(() => value)
  return isReady ? value : ready
}
