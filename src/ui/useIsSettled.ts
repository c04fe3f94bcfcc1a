import { useEffect, useState } from 'react'

/** True once a value has not changed for so many milliseconds, or never has. */
export function useIsSettled(value: unknown, milliseconds: number): boolean {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(setSettled, milliseconds, () => value)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled === value
}
