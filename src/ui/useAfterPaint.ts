import { useEffect, useState } from 'react'
import { afterPaint } from '../data/waitForPaint.ts'

/** Returns the previous value until the next paint. Use for sections that may update one paint late. */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value)
  useEffect(() => afterPaint(() => setPainted(() => value)), [value])
  return painted
}
