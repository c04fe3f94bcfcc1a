import { startTransition, useEffect, useState } from 'react'
import { afterPaint } from '../data/waitForPaint.ts'

/** Returns the previous value until the next paint, and is drawn in slices then. For sections that may update late. */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value)
  useEffect(() => afterPaint(() => startTransition(() => setPainted(() => value))), [value])
  return painted
}
