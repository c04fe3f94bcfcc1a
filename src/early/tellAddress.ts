/** Parameters with which the map shows something else than England's CCGs of April 2017. */
const OTHER_MAP = ['edition', 'since', 'layer', 'map', 'view', 'region', 'compare']
/** Parameters whose answer comes above the map. */
const ASKED = ['q', 'at', 'area', 'practice', 'region', 'compare', 'view']
/** Parameters that stand for one area; a text with a digit is most likely a postcode, which has one, too. */
const ONE_ANSWER = ['at', 'area', 'practice']

/**
 * Tells the style of the page, before its program has read the address: whether it asks something, and whether one area is the
 * likely answer; whether another map comes; the widget's theme, and whether the widget has other parts than it has by default.
 */
export function tellAddress({ dataset }: HTMLElement, search: string, hash: string): void {
  const params = new URLSearchParams(`${search.slice(1)}&${hash.slice(1)}`)
  const has = (name: string) => Boolean(params.get(name))
  if (ASKED.some(has)) dataset.asked = ONE_ANSWER.some(has) || /[0-9]/.test(params.get('q') ?? '') ? 'one' : ''
  if (OTHER_MAP.some(has)) dataset.otherMap = ''
  if (dataset.page !== 'embed') return
  const theme = params.get('theme')
  if (theme === 'light' || theme === 'dark') dataset.theme = theme
  if (has('sections')) dataset.otherParts = ''
}
