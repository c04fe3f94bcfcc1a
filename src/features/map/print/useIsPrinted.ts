import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { isPrinting, onPrint } from '../../../ui/printing.ts'

/** True while the page is being printed. */
export function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(isPrinting)
  useEffect(() => {
    // Synchronously: the browser lays out the paper right after the event.
    const forget = onPrint(() => flushSync(() => setPrinted(true)))
    const end = () => setPrinted(false)
    window.addEventListener('afterprint', end)
    return () => {
      forget()
      window.removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinted
}
