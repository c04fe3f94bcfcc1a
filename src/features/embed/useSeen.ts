import { useEffect, useLayoutEffect, useState } from 'react'

/**
 * True once the frame has had a size. A page may hide it while it loads, in a tab or a closed section, and a map of no size can be
 * drawn by nobody.
 */
export function useSeen(): boolean {
  const [isSeen, setSeen] = useState(true)
  useLayoutEffect(() => setSeen(window.innerWidth > 0), [])
  useEffect(() => {
    if (isSeen) return
    const look = () => setSeen(window.innerWidth > 0)
    window.addEventListener('resize', look)
    return () => window.removeEventListener('resize', look)
  }, [isSeen])
  return isSeen
}
