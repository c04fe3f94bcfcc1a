import { CONTEXT_LAYERS } from '../../../../core/geography/context.ts'
import { CONTEXT_STYLES } from '../../../../core/geography/contextStyles.ts'

/** The colours of the styles, as the page's theme has them now. */
export type ContextColours = Readonly<Record<string, string>>

/** Resolves the custom properties in `container`. Canvas knows no `var()`. */
export function readColours(container: HTMLElement): ContextColours {
  const probe = document.createElement('span')
  probe.hidden = true
  container.append(probe)
  const names = new Set(CONTEXT_LAYERS.map(layer => CONTEXT_STYLES[layer].colour))
  const entries = [...names].map(name => {
    probe.style.color = `var(${name})`
    return [name, getComputedStyle(probe).color] as const
  })
  probe.remove()
  return Object.fromEntries(entries)
}
