/** The browser's address bar and history. */
export interface Address {
  /** The query: empty, or starting with `?`. */
  read(): string
  write(query: string, how: 'push' | 'replace'): void
  /** Calls back after Back and Forward; returns what stops it. */
  listen(changed: () => void): () => void
}

export const browserAddress: Address = {
  read: () => window.location.search,
  write(query, how) {
    const url = window.location.pathname + query
    if (how === 'push') window.history.pushState(null, '', url)
    else window.history.replaceState(null, '', url)
  },
  listen(changed) {
    window.addEventListener('popstate', changed)
    return () => window.removeEventListener('popstate', changed)
  },
}
