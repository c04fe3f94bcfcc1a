/**
 * The service worker: keeps the app and what every visit loads, and answers from that. It goes with the build that made it; a newer
 * one waits until the person takes it.
 */
import { clientsClaim, type WorkboxPlugin } from 'workbox-core'
import { ExpirationPlugin } from 'workbox-expiration'
import {
  addPlugins,
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  matchPrecache,
  precacheAndRoute,
} from 'workbox-precaching'
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { askAgain, dropDamaged, type KeptFile } from './mend.ts'

/** Set by the build: what every visit loads, each file with the hash that it must have. */
declare const __KEPT_FILES__: KeptFile[]
/** Types of the worker's global scope, which `lib.dom` lacks. */
declare function skipWaiting(): Promise<void>

interface FetchEvent extends Event {
  readonly request: Request
  waitUntil(promise: Promise<unknown>): void
}

/** Seconds until a page seen before is shown as it was. */
const PATIENCE = 3

/** Runs once in the life of a worker, about once a visit, so that reloading repairs a damaged page. */
// Registered before the routes: a listener that responds stops later ones.
let isChecked = false
addEventListener('fetch', event => {
  const fetchEvent = event as FetchEvent
  if (isChecked || fetchEvent.request.mode !== 'navigate') return
  isChecked = true
  fetchEvent.waitUntil(dropDamaged(__KEPT_FILES__))
})

addPlugins([askAgain(__KEPT_FILES__)])
precacheAndRoute(__KEPT_FILES__)
cleanupOutdatedCaches()
// Control the page that installs it as well.
clientsClaim()

addEventListener('message', event => {
  if (event.data?.type === 'SKIP_WAITING') void skipWaiting()
})

registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), {
    allowlist: [/^[^?]*\/(?:index\.html)?(?:\?|$)/],
    denylist: [/\/(?:ccg|sub-icb|icb)\//],
  }),
)
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('embed.html'), { allowlist: [/^[^?]*\/embed(?:\.html)?(?:\?|$)/] }),
)

registerRoute(
  ({ url, sameOrigin, request }) => sameOrigin && url.pathname.includes('/geo/') && request.cache !== 'no-store',
  new CacheFirst({
    cacheName: 'geo',
    // Some hosts answer a missing file with their start page; do not cache that as data.
    plugins: [
      {
        cacheWillUpdate: async ({ response }) =>
          response.status === 200 && !response.headers.get('content-type')?.includes('text/html') ? response : null,
      },
    ],
  }),
)

/** Pages without script, and their pictures: as the website has them, or as they were where it does not answer in time. */
registerRoute(
  ({ url, sameOrigin, request }) =>
    sameOrigin &&
    !url.pathname.includes('/data/') &&
    (request.mode === 'navigate' || /\/(?:ccg|sub-icb|icb)\//.test(url.pathname)),
  new NetworkFirst({
    cacheName: 'pages',
    networkTimeoutSeconds: PATIENCE,
    plugins: [new ExpirationPlugin({ maxEntries: 60 }) as WorkboxPlugin],
  }),
)

// A page that was never here says so in our words.
setCatchHandler(async ({ request }) =>
  request.mode === 'navigate' ? ((await matchPrecache('offline.html')) ?? Response.error()) : Response.error(),
)
