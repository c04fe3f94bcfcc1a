import { useEffect, useState } from 'react'

interface Offline {
  /** Takes a newer version; none while there is none, or the person has put it off. */
  readonly accept: (() => void) | undefined
  later(): void
}

/** Keeps the page on the device once it is used, so that it works without a connection. */
export function useOffline(isUsed: boolean): Offline {
  const [accept, setAccept] = useState<() => void>()
  useEffect(() => {
    if (!isUsed) return
    // A browser that refuses, and a host without the worker, leave a page that needs its connection.
    void import('../../data/worker.ts')
      .then(({ startWorker }) => startWorker(accept => setAccept(() => accept)))
      .catch(() => undefined)
  }, [isUsed])
  return { accept, later: () => setAccept(undefined) }
}
