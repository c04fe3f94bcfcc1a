/** Follows every `href` and `src` of the built pages, as a browser at the root of a site would. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLink, writeLink } from '../../src/core/link.ts'

const ORIGIN = 'http://localhost:4173'
/** Attributes that hold addresses; the spaces keep `data-href` and the like out. */
const ADDRESS = /\s(?:href|src|action)="([^"]*)"/g

/** Hundreds of pages lead to the same ones. */
const texts = new Map<string, string>()
function textOf(file: string): string {
  const text = texts.get(file) ?? readFileSync(file, 'utf8')
  texts.set(file, text)
  return text
}

/** What is wrong with the links of one page of `dist`, as `path: address: reason`. */
export function brokenLinks(dist: string, path: string): string[] {
  const html = textOf(join(dist, path))
  const found = new Set([...html.matchAll(ADDRESS)].map(([, address]) => decode(address!)))
  return [...found].flatMap(address => {
    const reason = faultOf(dist, path, address)
    return reason ? [`${path}: ${address}: ${reason}`] : []
  })
}

function faultOf(dist: string, path: string, address: string): string | undefined {
  const url = new URL(address, `${ORIGIN}/${path}`)
  if (url.protocol === 'tel:' || url.protocol === 'mailto:') return undefined
  if (url.origin !== ORIGIN) return url.protocol === 'https:' ? undefined : 'is not secure'
  const file = url.pathname.replace(/\/$/, '/index.html').slice(1)
  if (!existsSync(join(dist, file))) return 'leads to no file'
  if (!file.endsWith('.html')) return undefined
  const target = textOf(join(dist, file))
  if (hasProgram(target)) return queryFault(url.search)
  if (url.search) return 'asks a page without program'
  return url.hash && !target.includes(` id="${url.hash.slice(1)}"`) ? 'leads to nothing on the page' : undefined
}

/** Pages with a program read their query and add their own targets. */
function hasProgram(html: string): boolean {
  return html.includes('<script type="module"')
}

function queryFault(query: string): string | undefined {
  const { link, problems } = readLink(query)
  if (problems.length > 0) return `has a bad ${problems.map(({ param }) => param).join(', ')}`
  return writeLink(link) === query ? undefined : 'has a query that the app would write in another way'
}

function decode(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
