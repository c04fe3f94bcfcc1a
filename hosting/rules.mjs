/**
 * Which headers an answer carries, by its address: the one table. `nginx.mjs` and `staticHost.mjs` write it in the words of others,
 * and `npm run serve` asks `headersOf`.
 */
import { contentSecurityPolicy } from './policy.mjs'

/** Addresses from the home of the site; a `*` at the end stands for the rest. Some static hosts leave `.html` out. */
export const PAGES = [
  '',
  'index.html',
  'bulk.html',
  'bulk',
  'builder.html',
  'builder',
  '404.html',
  '404',
  'offline.html',
  'offline',
  'developers.html',
  'developers',
  'privacy.html',
  'privacy',
  'accessibility.html',
  'accessibility',
  'ccg/*',
]
/** The one page that others may frame. */
export const WIDGET = ['embed.html', 'embed']
/** The name holds a hash of the content, or the folder's name one of all that is in it. */
export const NAMED_BY_CONTENT = ['assets/*', 'geo/*']
/** A worker has the policy that comes with its own script, not that of its page. */
const WORKERS = ['assets/worker-*']
/** Files for developers, at addresses that stay. */
const DOWNLOADS = ['data/v1/*']
const LOADER = ['embed.v1.js']
const OEMBED = ['oembed.json']

/** A `*` is every website, and neither a file on a disk nor an app whose pages have a scheme of their own. */
const ANYBODY = '* file: capacitor: ionic: app: tauri:'

/** Seconds. */
const HOUR = 3600
const YEAR = 31_536_000

/**
 * A header's value: at the addresses of the first row that fits, else the usual one. Empty: the header is not sent.
 * @typedef {object} Header
 * @property {string} name
 * @property {string} usual
 * @property {{ at: readonly string[], value: string, onHostsWithoutStatus?: string }[]} [special] `onHostsWithoutStatus`: where
 *   one rule has to do for the file and for its absence
 * @property {boolean} [okOnly] an error gets the usual value
 * @property {boolean} [tlsOnly] means nothing without TLS
 */

/**
 * What only a page, or a worker, makes something of: the files that it loads go without, because there are many of them.
 * @param {string} name
 * @param {string} usual
 * @param {{ widget?: string, worker?: string }} [others]
 * @returns {Header}
 */
function forPages(name, usual, { widget: ofWidget = usual, worker: ofWorker = usual } = {}) {
  const widget = ofWidget === usual ? [] : [{ at: WIDGET, value: ofWidget }]
  const worker = ofWorker ? [{ at: WORKERS, value: ofWorker }] : []
  const files = usual ? [{ at: NAMED_BY_CONTENT, value: '' }] : []
  return { name, usual, okOnly: true, special: [...widget, ...worker, ...files] }
}

/** @type {readonly Header[]} */
export const HEADERS = [
  forPages('Content-Security-Policy', `${contentSecurityPolicy()}; frame-ancestors 'self'`, {
    widget: `${contentSecurityPolicy()}; frame-ancestors ${ANYBODY}`,
  }),
  // An address may hold what somebody searched for: nobody is told it, this site's own log included.
  forPages('Referrer-Policy', 'no-referrer'),
  forPages(
    'Permissions-Policy',
    'geolocation=(self), clipboard-write=(self), camera=(), microphone=(), payment=(), usb=()',
  ),
  forPages('Cross-Origin-Opener-Policy', 'same-origin'),
  // Without it, a page that is cross-origin isolated cannot have the widget, nor the widget its worker.
  forPages('Cross-Origin-Embedder-Policy', '', { widget: 'require-corp', worker: 'require-corp' }),
  { name: 'X-Content-Type-Options', usual: 'nosniff' },
  // Everything here is public and the same for everybody; frame-ancestors says who may frame a page.
  forPages('Cross-Origin-Resource-Policy', 'cross-origin'),
  { name: 'Strict-Transport-Security', usual: `max-age=${YEAR}`, tlsOnly: true },
  {
    name: 'Cache-Control',
    usual: 'no-cache',
    okOnly: true,
    special: [
      {
        at: NAMED_BY_CONTENT,
        value: `public, max-age=${YEAR}, immutable`,
        onHostsWithoutStatus: `public, max-age=${HOUR}`,
      },
      { at: [...DOWNLOADS, ...LOADER, ...OEMBED], value: `public, max-age=${HOUR}` },
    ],
  },
  // Pages sandboxed without an origin of their own read our files as strangers do.
  {
    name: 'Access-Control-Allow-Origin',
    usual: '',
    special: [{ at: [...NAMED_BY_CONTENT, ...DOWNLOADS, ...LOADER, ...OEMBED], value: '*' }],
  },
]

/**
 * @param {string} pattern
 * @param {string} path from the home of the site
 */
export function fits(pattern, path) {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}

/**
 * The headers of an answer without TLS.
 * @param {string} path from the home of the site, without the query
 * @param {boolean} isOk false for an error
 * @returns {Record<string, string>}
 */
export function headersOf(path, isOk) {
  const pairs = HEADERS.filter(({ tlsOnly }) => !tlsOnly).map(({ name, usual, special = [], okOnly }) => {
    const found = (isOk || !okOnly) && special.find(({ at }) => at.some(pattern => fits(pattern, path)))
    return [name, found ? found.value : usual]
  })
  return Object.fromEntries(pairs.filter(([, value]) => value))
}
