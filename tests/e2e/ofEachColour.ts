/**
 * Of the texts and links in sight, the first and the last of each kind: same class, letters and state, in a parent of the same
 * class and colour, before the same backgrounds. One has the contrast of all others of its kind. Runs in a page, so it uses
 * nothing from outside.
 */
export function ofEachColour(): Map<string, Element[]> {
  const backgrounds = new Map<Element, string>()
  const backgroundsOf = (element: Element | null): string => {
    if (!element) return ''
    let all = backgrounds.get(element)
    if (all === undefined) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
      const layer = `${backgroundColor} ${backgroundImage} ${opacity}`
      all = backgroundsOf(element.parentElement) + (layer === 'rgba(0, 0, 0, 0) none 1' ? '' : `; ${layer}`)
      backgrounds.set(element, all)
    }
    return all
  }
  const hasText = (element: Element) =>
    element.matches('a[href], input, select, textarea') ||
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())

  const kinds = new Map<string, Element[]>()
  for (const element of document.body.querySelectorAll('*')) {
    if (!hasText(element) || !element.checkVisibility({ visibilityProperty: true })) continue
    const { color, fill, fontSize, fontWeight, textDecorationLine } = getComputedStyle(element)
    const { parentElement: parent, localName } = element
    const look = [color, fill, fontSize, fontWeight, textDecorationLine]
    const around = [parent?.localName, parent?.getAttribute('class'), parent && getComputedStyle(parent).color]
    const isOff = element.closest(':disabled, [aria-disabled=true]') !== null
    const kind = [localName, element.getAttribute('class'), isOff, ...look, ...around, backgroundsOf(element)].join()
    kinds.set(kind, [...(kinds.get(kind) ?? []).slice(0, 1), element])
  }
  return kinds
}
