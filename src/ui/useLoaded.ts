import { useCallback, useEffect, useState } from 'react'
import { asGeoFileError, type GeoFileError } from '../data/geoFileError.ts'

export interface Loaded<T> {
  readonly value?: T
  readonly error?: GeoFileError
  retry(): void
}

/** Loads once it is wanted; a failure waits for `retry`. */
export function useLoaded<T>(load: () => Promise<T>, file: string, wanted = true): Loaded<T> {
  const [state, setState] = useState<{ value?: T; error?: GeoFileError }>({})
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    if (!wanted) return
    let current = true
    load().then(
      value => current && setState({ value }),
      error => current && setState({ error: asGeoFileError(error, file) }),
    )
    return () => {
      current = false
    }
  }, [load, file, wanted, attempt])
  const retry = useCallback(() => {
    setState({})
    setAttempt(attempt => attempt + 1)
  }, [])
  return { ...state, retry }
}
