/** What a built style sheet uses that a browser of the floor lacks. */
import postcss from 'postcss'
import { AT_RULES, FUNCTIONS, isSupported, PROPERTIES, SELECTORS } from './support.mjs'

/** @param {string} text @returns {Set<string>} names as in `KNOWN` of `accepted.mjs` */
export function inStyles(text) {
  /** @type {Set<string>} */
  const found = new Set()
  const sheet = postcss.parse(text)
  sheet.walkAtRules(({ name, params }) => {
    if (!isSupported(AT_RULES[name])) found.add(`@${name}`)
    for (const [, feature = ''] of params.matchAll(/\(([a-z-]+)/g))
      if (name === 'media' && !isSupported(AT_RULES.media?.[feature])) found.add(`@media (${feature})`)
  })
  sheet.walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/::?([a-z-]+)/g))
      if (!isSupported(SELECTORS[name])) found.add(`:${name}`)
  })
  sheet.walkDecls(({ prop, value }) => {
    if (!isSupported(PROPERTIES[prop])) found.add(prop)
    for (const [, name = ''] of value.matchAll(/\b([a-z-]+)\(/g)) {
      const uses = FUNCTIONS.get(name)
      if (uses && !uses.some(isSupported)) found.add(`${name}()`)
    }
    if (/\d(?:d|s|l)v[hwib]\b/.test(value) && !isSupported(FUNCTIONS.get('viewport_percentage_units_dynamic')?.[0]))
      found.add('svh')
  })
  return found
}
