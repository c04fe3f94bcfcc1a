import { useEffect, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { goTo } from './goTo.ts'
import { onPrint } from './printing.ts'

/** Where words and map stand one above the other. */
const NARROW = '(max-width: 56.24rem)'

/**
 * Whether a section is open: where there is room, when the address names it, and while the page is printed. On a phone
 * it begins folded, so that all headings are within a few screens.
 */
export function useFold(id: string | undefined): readonly [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(() => !isNarrow() || isNamed(id))
  useEffect(() => (id && isNamed(id) ? goTo(id) : undefined), [id])
  useLayoutEffect(() => {
    if (isOpen) return
    const close = () => setOpen(false)
    // Flushed before the print layout. What is printed is folded again afterwards.
    return onPrint(() => {
      flushSync(() => setOpen(true))
      window.addEventListener('afterprint', close, { once: true })
    })
  }, [isOpen])
  return [isOpen, setOpen]
}

/** The build renders pages where there is no window: everything is open there. */
function isNarrow(): boolean {
  return typeof window !== 'undefined' && window.matchMedia?.(NARROW).matches === true
}

function isNamed(id: string | undefined): boolean {
  return typeof window !== 'undefined' && id !== undefined && window.location.hash === `#${id}`
}
