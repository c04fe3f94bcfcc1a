/** What a screen reader gets to hear in the main tasks: in jsdom, and in a browser where the map speaks. */

export const SPOKEN = {
  postcode: {
    asked: 'CM16 6TN',
    area: 'NHS West Essex CCG',
    said: 'CM16 6TN was in NHS West Essex CCG. Today: NHS Essex ICB.',
    lead: 'CM16 6TN was in',
    term: ['NHS code', '07H'],
  },
  mistake: { asked: 'CM16 6T!', said: /a number, then two letters/ },
  place: { typed: 'harlow', said: /^\d+ suggestions?\./ },
  list: { filter: 'leeds', said: '3 of 207 CCGs' },
  share: { said: 'Copied.' },
  map: { said: /^The map shows NHS West Essex CCG\. Neighbours: .*Mid Essex/ },
  step: { key: 'n', said: /^NHS .* CCG, 1 of \d+ in view\.$/ },
} as const

/** Collects, from now on, every text that a live region changes to. Runs in a page, so it uses nothing from outside. */
export function collectSpoken(): string[] {
  const said: string[] = []
  const hear = (node: Node | null) => {
    const region = (node instanceof Element ? node : node?.parentElement)?.closest('[role=status], [role=alert]')
    const text = region?.textContent?.trim()
    if (text && said.at(-1) !== text) said.push(text)
  }
  new MutationObserver(records => {
    for (const { target, addedNodes } of records) {
      hear(target)
      for (const node of addedNodes) hear(node instanceof Element ? (node.querySelector('[role=alert]') ?? node) : node)
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
  return said
}
