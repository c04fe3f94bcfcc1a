/** Local storage for the person's own settings. Where storage is refused, nothing is remembered. */

/** The text kept under a name; undefined when there is none. */
export function recall(name: string): string | undefined {
  try {
    return localStorage.getItem(`ccg-finder.${name}`) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a text under a name; forgets it when undefined. */
export function remember(name: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(`ccg-finder.${name}`)
    else localStorage.setItem(`ccg-finder.${name}`, text)
  } catch {
    // Private windows and full disks refuse; the app works without it.
  }
}
