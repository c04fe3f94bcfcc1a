import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { isPrinting, onPrint } from '../../../ui/printing.ts'

/** True from the moment that the page is about to be printed until it has been. */
export function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(isPrinting)
  useEffect(() => {
    // Before the paper is laid out.
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
