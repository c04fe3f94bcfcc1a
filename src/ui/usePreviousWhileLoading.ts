import { useEffect, useState } from 'react'
import { afterPaint } from '../data/waitForPaint.ts'

/** A value as it was until the page has been painted with the new one: for what may come a frame after the rest. */
export function useAfterPaint<T>(value: T): T {
  const [late, setLate] = useState(value)
  useEffect(() => afterPaint(() => setLate(() => value)), [value])
  return late
}

/** True once a value has been the same for so many milliseconds, or since the beginning. */
export function useIsSettled(value: unknown, milliseconds: number): boolean {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(setSettled, milliseconds, () => value)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled === value
}

/** A value as it was when it was last ready. */
export function usePreviousWhileLoading<T>(value: T, isReady: boolean): T {
  const [held, setHeld] = useState(value)
  if (isReady && held !== value) setHeld(() => value)
  return isReady ? value : held
}
