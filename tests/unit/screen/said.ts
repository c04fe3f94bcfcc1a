/** What a page says in words, and which of it speaks of CCGs. */

const LABELS = ['aria-label', 'aria-valuetext', 'placeholder', 'title']

/** Every text of a page, names for a screen reader too, each once. */
export function textsOf(part: ParentNode): string[] {
  const texts = [document.title]
  for (const element of part.querySelectorAll('*')) {
    for (const label of LABELS) texts.push(element.getAttribute(label) ?? '')
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent!)
  }
  return [...new Set(texts.filter(text => text.trim()))]
}

/** Where a page about boards speaks of CCGs because it means CCGs: names, history, and titles of sources. */
const MEANT = [
  /CCG Finder/g,
  // The name of one CCG.
  /NHS (?:[A-Z][\w’-]*,? (?:and |the |of |with |on )*)+CCG\b/g,
  /clinical commissioning groups? \(CCGs?\)/gi,
  /CCGs closed on 1 July 2022|CCGs abolished on 1 July 2022|what CCGs were/g,
  /(?:\d+ )?CCGs of April 2017|\d+ CCGs became|CCGs were part of|as all CCGs did/g,
  /Every CCG and ICB as a plain page/g,
  // What was there in April 2017, beside what is there today.
  /Not the CCG of this place/g,
  /207 of them in April 2017/g,
  /CCG core programme allocations|ONS lists of CCGs/g,
]

/** Texts that say CCG where they mean another kind of area. */
export function wronglyCcg(texts: readonly string[]): string[] {
  return texts.filter(text =>
    /CCG|clinical commissioning/i.test(MEANT.reduce((rest, part) => rest.replace(part, ''), text)),
  )
}
