/** The service worker, `sw.js`, which goes with one build, and what a device needs to install the app. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { getManifest } from 'workbox-build'
import { listBundled } from './bundled.mjs'
import { ROOT } from './install.mjs'
import { WEB_MANIFEST } from './webManifest.mjs'

/** What every visit loads anyway; the rest of `/geo` is kept as it is asked for. */
const KEPT = [
  'index.html',
  'bulk.html',
  'builder.html',
  'embed.html',
  'offline.html',
  'accessibility.html',
  'privacy.html',
  'favicon.svg',
  'assets/*.{js,css}',
  'geo/{areas,boards,overview,land,places,figures}.*.json',
  'geo/directory.*/index.json',
]

/**
 * Writes `sw.js` and `manifest.webmanifest` into a folder. The files that the worker keeps have to be there as they will be served.
 * @param {string} dist
 */
export async function writeWorker(dist) {
  const { manifestEntries } = await getManifest({
    globDirectory: dist,
    globPatterns: KEPT,
    dontCacheBustURLsMatching: /^(?:assets|geo)\//,
  })
  const files = manifestEntries.map(entry => ({ ...entry, integrity: integrityOf(join(dist, entry.url)) }))
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    plugins: [listBundled()],
    logLevel: 'warn',
    define: { __KEPT_FILES__: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: dist,
      emptyOutDir: false,
      lib: { entry: 'src/worker/sw.ts', formats: ['iife'], name: 'ccgFinderWorker', fileName: () => 'sw.js' },
    },
  })
  writeFileSync(join(dist, 'manifest.webmanifest'), JSON.stringify(WEB_MANIFEST))
}

/** @param {string} path */
function integrityOf(path) {
  return `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`
}
