/** Leaflet's style sheet without the parts that `leaflet.ts` cuts off its program. */
import postcss from 'postcss'

/** Classes, and the beginnings of classes, of what the app never draws. */
export const UNUSED = [
  'leaflet-bar',
  'leaflet-control-attribution',
  'leaflet-control-layers',
  'leaflet-control-scale',
  'leaflet-control-zoom',
  'leaflet-image-layer',
  'leaflet-marker-draggable',
  'leaflet-popup-close',
  'leaflet-popup-content',
  'leaflet-popup-scrolled',
  'leaflet-popup-tip',
  'leaflet-vml',
  'lvml',
]
/** `leaflet-popup` alone: the pane of that name is there, though empty. */
const SELECTOR = new RegExp(`\\.(?:${UNUSED.join('|')}|leaflet-popup(?!-))`)

export function trimLeafletStyles(css: string): string {
  const sheet = postcss.parse(css)
  sheet.walkRules(rule => {
    const kept = rule.selectors.filter(selector => !SELECTOR.test(selector))
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  })
  return sheet.toString()
}
