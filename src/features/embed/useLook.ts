import { useLayoutEffect } from 'react'
import type { EmbedOptions } from '../../core/embed/options.ts'

/** The theme and the accent. Both are read from a list or as a colour before they come here: no text of a link reaches a style. */
export function useLook({ theme, accent }: EmbedOptions): void {
  useLayoutEffect(() => {
    const root = document.documentElement
    root.dataset.theme = theme
    root.toggleAttribute('data-accent', accent !== undefined)
    for (const scheme of ['light', 'dark'] as const) {
      if (accent) root.style.setProperty(`--accent-${scheme}`, accent[scheme])
      else root.style.removeProperty(`--accent-${scheme}`)
    }
  }, [theme, accent])
}
