import { useEffect } from 'react'

/**
 * Keeps the page on the device once it is used, so that it works without a connection. A newer version is taken when the page is
 * opened the next time: a file may be under way.
 */
export function useOffline(isUsed: boolean): void {
  useEffect(() => {
    if (!isUsed) return
    // A browser that refuses, and a host without the worker, leave a page that needs its connection.
    void import('../../data/worker.ts').then(({ startWorker }) => startWorker(() => {})).catch(() => undefined)
  }, [isUsed])
}
