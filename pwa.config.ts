/** The service worker and the app's manifest, as `vite-plugin-pwa` takes them. */
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'

/** What every visit loads anyway; the rest of `public/geo` is kept as it is asked for. */
const APP = ['index.html', 'favicon.svg', 'assets/*.{js,css}']
const DATA = ['geo/{areas,overview,land,places,figures}.json', 'geo/directory/index.json']

/** `versions`: of the files and folders of `public/geo`, as in their addresses. */
export function offline(versions: Readonly<Record<string, string>>): Plugin[] {
  return VitePWA({
    // A newer version waits until the person takes it: the code and the data of a version go together.
    registerType: 'prompt',
    injectRegister: null,
    includeManifestIcons: false,
    manifest: {
      name: 'CCG Finder',
      short_name: 'CCG Finder',
      description: 'Which NHS Clinical Commissioning Group a place in England had, and who does its job today.',
      lang: 'en-GB',
      display: 'standalone',
      background_color: '#f6f1e7',
      theme_color: '#0d5552',
      icons: [
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      ],
    },
    workbox: {
      globPatterns: [...APP, ...DATA],
      dontCacheBustURLsMatching: /^assets\//,
      // The app asks for data by version, so that is the address under which it is kept.
      manifestTransforms: [
        entries => ({
          manifest: entries.map(entry => {
            const version = versions[/^geo\/([^/]+)/.exec(entry.url)?.[1] ?? '']
            return version ? { ...entry, url: `${entry.url}?v=${version}`, revision: null } : entry
          }),
        }),
      ],
      // The page that installs it is served by it from then on, too.
      clientsClaim: true,
      skipWaiting: false,
      navigateFallback: 'index.html',
      navigateFallbackAllowlist: [/^[^?]*\/(?:index\.html)?(?:\?|$)/],
      navigateFallbackDenylist: [/\/ccg\//],
      runtimeCaching: [
        {
          urlPattern: ({ url, sameOrigin, request }) =>
            sameOrigin && url.pathname.includes('/geo/') && url.searchParams.has('v') && request.cache !== 'no-store',
          handler: 'CacheFirst',
          options: {
            cacheName: 'geo',
            // Some hosts answer a missing file with their start page: that is not data.
            plugins: [
              {
                cacheWillUpdate: async ({ response }) =>
                  response.status === 200 && !response.headers.get('content-type')?.includes('text/html')
                    ? response
                    : null,
              },
            ],
          },
        },
        {
          urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.includes('/ccg/'),
          handler: 'NetworkFirst',
          options: { cacheName: 'pages', expiration: { maxEntries: 60 } },
        },
      ],
    },
  })
}
