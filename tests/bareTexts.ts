/**
 * Texts that React holds by their node, with what stands around them. A translated page has other nodes there: such a text is stale
 * from then on, or throws when it goes. `src/ui/jsx` gives each an element; a component that returns a bare text evades that.
 */
export function bareTexts(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) {
    const text = walker.currentNode as Text
    const isHeld = Object.keys(text).some(key => key.startsWith('__reactFiber$'))
    if (isHeld && text.data.trim()) found.push(`${text.data} in ${text.parentElement?.outerHTML.slice(0, 160)}`)
  }
  return found
}
