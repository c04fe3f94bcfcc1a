import { useEffect, useState } from 'react'
import { useParts } from '../../store/useApp.ts'

/** Reads the address and starts the app; true once that is done. What was typed while the program was on its way stays. */
export function useStart(): boolean {
  const { start, type } = useParts('start', 'type')
  const [isStarted, setStarted] = useState(false)
  useEffect(() => {
    const early = document.querySelector<HTMLInputElement>('input[name="q"]')?.value
    const stop = start()
    if (early) type(early)
    setStarted(true)
    return stop
  }, [start, type])
  return isStarted
}
