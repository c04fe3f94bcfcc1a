/** Every file that tells a host which headers to send says the same, and says what the build says. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { oembed } from '../../../hosting/oembed.ts'
import { contentSecurityPolicy } from '../../../hosting/policy.ts'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const POLICY = contentSecurityPolicy('https://tile.openstreetmap.org/{z}/{x}/{y}.png')
const rules = readRules(read('public/_headers'))
const nginx = read('hosting/nginx.conf')

/** Rules of a `_headers` file, by path. */
function readRules(text: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>()
  let rule = new Map<string, string>()
  for (const line of text.split('\n')) {
    const header = /^ +([A-Za-z-]+): (.+)$/.exec(line)
    if (header) rule.set(header[1]!, header[2]!)
    else if (line.startsWith('/')) {
      rule = new Map()
      rules.set(line, rule)
    }
  }
  return rules
}

/** What a static host sends for a path: the headers of all rules that fit. */
function headersOf(path: string, name: string): string[] {
  const fits = (rule: string) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule)
  return [...rules].flatMap(([rule, headers]) => (fits(rule) && headers.has(name) ? headers.get(name)! : []))
}

const own = (name: string) => new RegExp(`add_header ${name} "([^"]*)" always;`).exec(nginx)?.[1]

describe('the policy', () => {
  it.each(['/', '/index.html', '/builder.html', '/builder'])('of %s lets nobody else frame it', path => {
    expect(headersOf(path, 'Content-Security-Policy')).toEqual([`${POLICY}; frame-ancestors 'self'`])
  })

  it.each(['/embed.html', '/embed'])('of %s lets everybody frame it', path => {
    expect(headersOf(path, 'Content-Security-Policy')).toEqual([`${POLICY}; frame-ancestors *`])
  })

  it('is the same behind nginx, and allows nothing inline', () => {
    expect(own('Content-Security-Policy')).toBe(`${POLICY}; frame-ancestors $ccg_ancestors`)
    expect(POLICY).not.toMatch(/unsafe|\*|(?:script|style|connect)-src[^;]*data:/)
  })
})

it.each(['Referrer-Policy', 'Permissions-Policy', 'X-Content-Type-Options'])('%s is the same everywhere', name => {
  expect(headersOf('/', name)).toEqual([own(name)])
  expect(own(name)).toBeTruthy()
})

it('each page has one rule for its caching, and what is named by its content is kept', () => {
  for (const path of ['/', '/index.html', '/embed.html', '/builder.html', '/geo/areas.json']) {
    expect(headersOf(path, 'Cache-Control')).toEqual(['no-cache'])
  }
  expect(headersOf('/assets/index-a1b2c3.js', 'Cache-Control')).toEqual(['public, max-age=31536000, immutable'])
})

it('oEmbed names the widget by its whole address', () => {
  expect(oembed('https://finder.example/')).toMatchObject({
    version: '1.0',
    type: 'rich',
    html: expect.stringContaining('<iframe src="https://finder.example/embed.html" title="CCG Finder"'),
  })
})
