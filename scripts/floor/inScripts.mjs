/** What a built script uses that a browser of the floor lacks. */
import { parse } from 'acorn'
import { full } from 'acorn-walk'
import { GLOBALS, INTERFACES, isSupported, METHODS } from './support.mjs'

/** Shorter names are those of the minifier. */
const SHORTEST = 4

/** @param {string} text @returns {Set<string>} names as in `accepted.mjs` */
export function inScripts(text) {
  /** @type {Set<string>} */
  const found = new Set()
  if (/\(\?<[=!]/.test(text)) found.add('lookbehind')
  const tree = parse(text, { ecmaVersion: 2022, sourceType: 'module', allowReturnOutsideFunction: true })
  full(tree, node => {
    const name = lackedBy(/** @type {import('acorn').AnyNode} */ (node))
    if (name) found.add(name)
  })
  return found
}

/** @param {import('acorn').AnyNode} node @returns {string | undefined} */
function lackedBy(node) {
  if (node.type === 'StaticBlock') return 'static block'
  if (node.type === 'Literal') return node.regex?.flags.includes('v') ? 'flag v' : undefined
  if (node.type === 'Identifier') {
    const isInterface = /^[A-Z]/.test(node.name) && node.name.length >= SHORTEST
    return isInterface && !isSupported(INTERFACES.get(node.name)) ? node.name : undefined
  }
  if (node.type === 'NewExpression' && node.callee.type === 'Identifier') {
    const { name } = node.callee
    return isSupported(INTERFACES.get(name)?.[name]) ? undefined : `new ${name}`
  }
  return node.type === 'CallExpression' ? lackedCall(node.callee) : undefined
}

/** @param {import('acorn').Expression | import('acorn').Super} callee @returns {string | undefined} */
function lackedCall(callee) {
  if (callee.type === 'Identifier')
    return callee.name.length < SHORTEST || isSupported(GLOBALS.get(callee.name)) ? undefined : `${callee.name}()`
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return undefined
  const { name } = callee.property
  const owner = callee.object.type === 'Identifier' ? callee.object.name : ''
  const members = INTERFACES.get(owner)
  const known = members?.[`${name}_static`] ?? members?.[name]
  if (known) return isSupported(known) ? undefined : `${owner}.${name}`
  const owners = METHODS.get(name)
  return owners && !owners.some(isSupported) ? `.${name}()` : undefined
}
