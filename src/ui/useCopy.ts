import { useEffect, useState } from 'react'

export interface Copying {
  copy(): void
  /** Whether it worked, in words for a status; empty before the first try, and when the text is another. */
  readonly said: string
}

/** Copies a text to the clipboard. */
export function useCopy(text: string, copied: string, failed: string): Copying {
  const [said, setSaid] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is not what was copied
  useEffect(() => setSaid(''), [text])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(copied)
    } catch {
      setSaid(failed)
    }
  }
  return { copy: () => void copy(), said }
}
