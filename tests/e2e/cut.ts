/** What a reader's own sizes of letters and gaps (WCAG 1.4.4, 1.4.12) cut off. */
import { expect, type Page } from '@playwright/test'

/** The sheet of WCAG 1.4.12. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'
/** Pixels: 200 % of what browsers start from. */
const LARGE = 32
const USUAL = 16

/** Fails where a text is cut off, or the map's credits lie over its buttons, with a reader's own spacing or size of text. */
export async function expectNothingCut(page: Page): Promise<void> {
  const expectWhole = (setting: string) =>
    // A part that measures itself is drawn anew.
    expect.poll(() => page.evaluate(cutTexts), { message: setting }).toEqual([])
  await setSheet(page, SPACING)
  await expectWhole('text spacing')
  await setSheet(page, '')
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: LARGE } })
  await expectWhole('text of 200 %')
  await session.send('Page.setFontSizes', { fontSizes: { standard: USUAL } })
  await session.detach()
}

/** A style sheet above the page's own. */
function setSheet(page: Page, css: string): Promise<void> {
  return page.evaluate(css => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
  }, css)
}

/** Runs in a page, so it uses nothing from outside. */
function cutTexts(): string[] {
  const cut: string[] = []
  const isHidden = (element: Element) =>
    element.closest('.visually-hidden, [hidden], [inert]') !== null ||
    !element.checkVisibility({ visibilityProperty: true })
  /** A pixel, and parts of it: letters have edges. */
  const LEAST = 2

  const clippedBy = (text: DOMRect, element: Element): string | undefined => {
    for (let above: Element | null = element; above; above = above.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(above)
      const box = above.getBoundingClientRect()
      // What scrolls can be scrolled to.
      const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
      if (scrolls(overflowX) || scrolls(overflowY)) return undefined
      const isOut = (overflow: string, before: number, after: number) =>
        (overflow === 'hidden' || overflow === 'clip') && Math.max(before, after) > LEAST
      if (
        isOut(overflowX, box.left - text.left, text.right - box.right) ||
        isOut(overflowY, box.top - text.top, text.bottom - box.bottom)
      )
        return above.className.toString() || above.tagName
      if (position === 'fixed') return undefined
    }
    const { clientWidth } = document.documentElement
    return Math.max(-text.left, text.right - clientWidth) > LEAST ? 'the page' : undefined
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    // Leaflet places names by what fits, and clips what has moved out of the map.
    if (!element || !node.nodeValue?.trim() || element.closest('.leaflet-container, script, style')) continue
    if (isHidden(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      const by = rect.width > 0 && clippedBy(rect, element)
      if (by) {
        cut.push(`“${node.nodeValue.trim()}” by ${by}`)
        break
      }
    }
  }

  const boxes = [...document.querySelectorAll('.map__credits, .map-controls__group')].map(element => ({
    name: element.className.toString(),
    box: element.getBoundingClientRect(),
  }))
  for (const [i, { name, box }] of boxes.entries()) {
    for (const other of boxes.slice(i + 1)) {
      const isOver =
        box.left < other.box.right &&
        other.box.left < box.right &&
        box.top < other.box.bottom &&
        other.box.top < box.bottom
      if (isOver) cut.push(`${name} over ${other.name}`)
    }
  }
  return cut
}
