import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { isPrinting, onPrint } from '../../../ui/printing.ts'

/** True while the page is being printed, also for what is drawn first when that has begun. */
export function useIsPrinted(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, isPrinting)
}

function subscribe(onChange: () => void): () => void {
  // Synchronously: the browser lays out the paper right after the event.
  const forget = onPrint(() => flushSync(onChange))
  window.addEventListener('afterprint', onChange)
  return () => {
    forget()
    window.removeEventListener('afterprint', onChange)
  }
}
