/** Whether a partner's Content Security Policy lets the widget be: what it has to allow, and what is missing. */

/** What the widget needs of a page. Without `style-src` it works; the page around it jumps once. */
export type Need = 'frame-src' | 'script-src' | 'style-src'

export interface PolicyVerdict {
  readonly need: Need
  readonly isAllowed: boolean
  /** The source to add to the directive. */
  readonly add: string
}

/** Directives that say it, the first one that is there. */
const DIRECTIVES: Readonly<Record<Need, readonly string[]>> = {
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-attr', 'style-src', 'default-src'],
}

/**
 * @param text the policy, with or without the name of its header; several are separated by commas or lines, and each counts
 * @param site address of the finder
 */
export function judgePolicy(text: string, site: string): PolicyVerdict[] {
  const policies = text
    .split(/[\n,]/)
    .map(line => line.replace(/^\s*content-security-policy\s*:/i, '').trim())
    .filter(Boolean)
    .map(readPolicy)
  const url = new URL(site)
  const frame = new URL('embed.html', url)
  const script = new URL('embed.v1.js', url)
  const all = (allows: (policy: Policy) => boolean) => policies.every(allows)
  return [
    { need: 'frame-src', isAllowed: all(policy => allowsUrl(sourcesOf(policy, 'frame-src'), frame)), add: url.origin },
    {
      need: 'script-src',
      isAllowed: all(policy => allowsScript(sourcesOf(policy, 'script-src'), script)),
      add: url.origin,
    },
    {
      need: 'style-src',
      isAllowed: all(policy => allowsInline(sourcesOf(policy, 'style-src'))),
      add: "'unsafe-inline'",
    },
  ]
}

type Policy = ReadonlyMap<string, readonly string[]>

function readPolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>()
  for (const part of text.split(';')) {
    const [name = '', ...sources] = part.trim().split(/\s+/)
    // Browsers take the first of two that are named alike.
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources)
  }
  return policy
}

/** Undefined where the policy says nothing, and so forbids nothing. */
function sourcesOf(policy: Policy, need: Need): readonly string[] | undefined {
  const name = DIRECTIVES[need].find(directive => policy.has(directive))
  return name === undefined ? undefined : policy.get(name)
}

function allowsScript(sources: readonly string[] | undefined, url: URL): boolean {
  // With 'strict-dynamic' browsers pass over addresses: only a nonce or a hash of the snippet's own counts.
  return allowsUrl(sources, url) && !sources?.some(source => source.toLowerCase() === "'strict-dynamic'")
}

function allowsInline(sources: readonly string[] | undefined): boolean {
  if (!sources) return true
  const words = sources.map(source => source.toLowerCase())
  return words.includes("'unsafe-inline'") && !words.some(word => /^'(?:nonce|sha\d+)-/.test(word))
}

function allowsUrl(sources: readonly string[] | undefined, url: URL): boolean {
  return sources?.some(source => matches(source, url)) ?? true
}

/** Whether a source, `https://*.example.org:443/tools/`, names an address. */
function matches(source: string, url: URL): boolean {
  if (source === '*') return true
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return covers(source.toLowerCase(), url.protocol)
  const [, scheme, host = '', port, path = ''] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:']+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? []
  if (!host || (scheme && !covers(`${scheme.toLowerCase()}:`, url.protocol))) return false
  const name = host.toLowerCase()
  const isHost = name.startsWith('*.') ? url.hostname.endsWith(name.slice(1)) : url.hostname === name
  const usual = url.protocol === 'https:' ? '443' : '80'
  const isPort = port === '*' || (port ?? usual) === (url.port || usual)
  const isPath = path.endsWith('/') ? url.pathname.startsWith(path) : !path || url.pathname === path
  return isHost && isPort && isPath
}

/** A source of `http:` also lets `https:` through. */
function covers(scheme: string, protocol: string): boolean {
  return scheme === protocol || (scheme === 'http:' && protocol === 'https:')
}
