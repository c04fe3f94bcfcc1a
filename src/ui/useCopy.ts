import { useState } from 'react'

export interface Copying {
  copy(): void
  /** Whether it worked, in words for a status; empty before the first try, and when the text is another. */
  readonly said: string
}

/** Copies a text to the clipboard. */
export function useCopy(text: string, copied: string, failed: string): Copying {
  const [last, setLast] = useState({ text: '', said: '' })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setLast({ text, said: copied })
    } catch {
      setLast({ text, said: failed })
    }
  }
  return { copy: () => void copy(), said: last.text === text ? last.said : '' }
}
