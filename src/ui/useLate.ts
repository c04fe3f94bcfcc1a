import { useEffect, useState } from 'react'

/** A page in the background paints no frames; it waits this long instead, milliseconds. */
const NO_FRAME = 250

/** A value as it was until the page has been painted with the new one: for what may come a frame after the rest. */
export function useLate<T>(value: T): T {
  const [late, setLate] = useState(value)
  useEffect(() => afterPaint(() => setLate(() => value)), [value])
  return late
}

function afterPaint(work: () => void): () => void {
  let timer = setTimeout(work, NO_FRAME)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(work)
  })
  return () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  }
}
