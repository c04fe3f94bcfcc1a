import { useState } from 'react'

/** Counts the values that differ from the one before, by identity. As a key, it makes a part anew for each of them. */
export function useCount(value: unknown): number {
  const [counted, setCounted] = useState({ value, count: 0 })
  if (counted.value === value) return counted.count
  const next = { value, count: counted.count + 1 }
  setCounted(next)
  return next.count
}
