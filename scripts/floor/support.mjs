/** What the browsers of the floor (`browserslist` in package.json) can do, from MDN's tables. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import browserslist from 'browserslist'

/**
 * @typedef {{ version_added: string | false, version_removed?: string, flags?: unknown[] }} Statement
 * @typedef {{ [name: string]: any, __compat?: { support: Record<string, Statement | Statement[] | undefined> } }} Feature
 */

const path = createRequire(import.meta.url).resolve('@mdn/browser-compat-data')
/** @type {Record<'api' | 'css' | 'javascript', Feature>} */
const data = JSON.parse(readFileSync(path, 'utf8'))

/** Names of MDN for those of browserslist. @type {Readonly<Record<string, string>>} */
const MDN = { ios_saf: 'safari_ios' }

/** The oldest version of each browser. @type {ReadonlyMap<string, number>} */
export const FLOOR = new Map(
  browserslist(undefined, { path: import.meta.dirname })
    .map(entry => entry.split(' '))
    .map(([name = '', version = '']) => /** @type {const} */ ([MDN[name] ?? name, Number.parseFloat(version)]))
    .sort(([, a], [, b]) => b - a),
)

/** True where every browser of the floor has it, or MDN does not say. @param {Feature | undefined} feature */
export function isSupported(feature) {
  const support = feature?.__compat?.support
  if (!support) return true
  return [...FLOOR].every(([browser, floor]) => {
    const statements = [support[browser] ?? []].flat()
    return statements.length === 0 || statements.some(statement => isIn(statement, floor))
  })
}

/** @param {Statement} statement @param {number} floor */
function isIn({ version_added: added, version_removed: removed, flags }, floor) {
  // `≤37`: that version or an older one; `preview` is none yet.
  return !flags && !!added && numberOf(added) <= floor && (!removed || floor < numberOf(removed))
}

/** @param {string} version */
const numberOf = version => Number.parseFloat(version.replace('≤', ''))

const { api, css, javascript } = data
/** Interfaces and classes by name, `AbortSignal` and `Array` alike. @type {ReadonlyMap<string, Feature>} */
export const INTERFACES = new Map(
  [...Object.entries(api), ...Object.entries(javascript.builtins)].filter(([name]) => name !== '__compat'),
)
/** Functions without an owner: `structuredClone`. */
export const GLOBALS = new Map([...Object.entries(api.Window), ...INTERFACES])

/** Methods of instances by name, each as every owner has it; those of the language and of what every page works with. */
const OWNERS = [
  ...Object.keys(javascript.builtins),
  'Element',
  'HTMLElement',
  'Document',
  'Node',
  'Window',
  'Navigator',
]
/** @type {Map<string, Feature[]>} */
export const METHODS = new Map()
for (const owner of OWNERS)
  for (const [name, member] of Object.entries(INTERFACES.get(owner) ?? {}))
    if (name !== '__compat') METHODS.set(name, [...(METHODS.get(name) ?? []), member])

export const PROPERTIES = css.properties
export const AT_RULES = css['at-rules']
export const SELECTORS = css.selectors

/** Functions of values by name, as every property or type has them. @type {Map<string, Feature[]>} */
export const FUNCTIONS = new Map()
collect(css.types)
collect(css.properties)

/** @param {Feature} tree */
function collect(tree) {
  for (const [name, part] of Object.entries(tree)) {
    if (name === '__compat' || typeof part !== 'object') continue
    FUNCTIONS.set(name, [...(FUNCTIONS.get(name) ?? []), part])
    collect(part)
  }
}
