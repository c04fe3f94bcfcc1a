/**
 * The table of headers as `_headers`, which Netlify and Cloudflare Pages read. Such hosts join the headers of every rule that fits,
 * or let the later one win, and their rules know the address alone: neither what is not there nor what went wrong. Hence:
 * a rule for one kind of address only repeats or adds; an address of which the table says nothing is kept from frames by
 * `X-Frame-Options`, which browsers pass over where a policy has `frame-ancestors`; and nothing is called unchanging.
 */
import { HEADERS, PAGES } from './rules.mjs'

const ANCESTORS = /; frame-ancestors .*$/

/** @typedef {[name: string, value: string][]} Lines */

/**
 * @param {string} home the folder of the site, `/` or `/tools/ccg/`
 * @returns {string}
 */
export function headersFile(home = '/') {
  const rules = [
    rule(`${home}*`, everywhere()),
    ...Object.entries(byAddress()).map(([at, lines]) => rule(home + at, lines)),
  ]
  return `# For static hosts that read this file (Netlify, Cloudflare Pages). Written from hosting/rules.mjs.\n\n${rules.join('\n\n')}\n`
}

/**
 * @param {string} path
 * @param {Lines} lines
 */
function rule(path, lines) {
  return [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
}

/** The rows that say something else: no rule can take a header away again. @param {import('./rules.mjs').Header} header */
const otherRows = ({ special = [], usual }) => special.filter(({ value }) => value && value !== usual)

/** @returns {Lines} */
function everywhere() {
  /** @type {Lines} */
  const lines = HEADERS.filter(header => header.usual && otherRows(header).length === 0).map(({ name, usual }) => [
    name,
    usual,
  ])
  const policy = HEADERS.find(({ name }) => name === 'Content-Security-Policy')
  return [
    ...lines,
    ['Content-Security-Policy', policy?.usual.replace(ANCESTORS, '') ?? ''],
    ['X-Frame-Options', 'SAMEORIGIN'],
  ]
}

/** Of the addresses that have values of their own, and of pages those that differ from rule to rule. */
function byAddress() {
  /** @type {Record<string, Lines>} */
  const rules = {}
  const add = (/** @type {string} */ at, /** @type {string} */ name, /** @type {string} */ value) => {
    rules[at] = [...(rules[at] ?? []), [name, value]]
  }
  for (const header of HEADERS) {
    const rows = otherRows(header)
    const listed = rows.flatMap(({ at }) => at)
    if (rows.length && header.usual)
      for (const page of PAGES) if (!listed.includes(page)) add(page, header.name, header.usual)
    for (const { at, value, onHostsWithoutStatus = value } of rows) {
      for (const pattern of at) add(pattern, header.name, onHostsWithoutStatus)
    }
  }
  // The widget is a page too: what is usual for pages and not said of it yet.
  for (const at of Object.keys(rules)) {
    if (!rules[at]?.some(([name]) => name === 'Cache-Control')) add(at, 'Cache-Control', 'no-cache')
  }
  return rules
}
