import { useEffect, useState } from 'react'
import { useParts } from '../../store/useApp.ts'

/** Reads the address and starts the app; true once that is done. What was typed or pressed while the program was on its way counts. */
export function useStart(): boolean {
  const { start, type } = useParts('start', 'type')
  const [isStarted, setStarted] = useState(false)
  useEffect(() => {
    const early = document.querySelector<HTMLInputElement>('input[name="q"]')?.value
    const stop = start()
    if (early) type(early)
    const pressed = document.querySelector<HTMLElement>('[data-early]')
    pressed?.removeAttribute('data-early')
    pressed?.click()
    setStarted(true)
    return stop
  }, [start, type])
  return isStarted
}
