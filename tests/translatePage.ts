/**
 * What the translation of Chrome and Edge does to a page: every text is replaced by two elements with another text, now and whenever
 * texts come. Runs in the page, so it uses nothing from outside. `ar` and `ur` also turn the page from right to left.
 */
export function translatePage({ lang, selector = 'body' }: { lang: string; selector?: string }): void {
  const isRightToLeft = /^(?:ar|ur|fa|he)/.test(lang)
  const html = document.documentElement
  html.lang = lang
  html.classList.add(isRightToLeft ? 'translated-rtl' : 'translated-ltr')
  if (isRightToLeft) html.dir = 'rtl'
  const root = document.querySelector(selector)!
  const wrap = (node: Node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    if (node instanceof Text) texts.push(node)
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const parent = text.parentElement
      if (!text.data.trim() || !parent || /^(?:SCRIPT|STYLE|FONT|TEXTAREA|TITLE)$/.test(parent.nodeName)) continue
      if (parent.closest('[translate=no], .notranslate, svg')) continue
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      outer.style.verticalAlign = 'inherit'
      inner.style.verticalAlign = 'inherit'
      inner.textContent = `⟦${text.data}⟧`
      outer.append(inner)
      parent.replaceChild(outer, text)
    }
  }
  wrap(root)
  new MutationObserver(records => {
    for (const { addedNodes } of records) for (const node of addedNodes) wrap(node)
  }).observe(root, { childList: true, subtree: true, characterData: true })
}

/** A translated text as it was before. */
export const untranslated = (text: string) => text.replace(/[⟦⟧]/g, '')
