import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { oembed } from './hosting/oembed.mjs'
import { contentSecurityPolicy, TILES_URL, TRUSTED_TYPES } from './hosting/policy.mjs'
import { headersFile } from './hosting/staticHost.mjs'
import { offline } from './pwa.config.ts'
import { preloadMap } from './scripts/lib/preload.ts'
import { basePath, siteUrl } from './scripts/lib/site.mjs'
import type { Manifest, ManifestFile } from './src/core/manifest.ts'
import { isKept } from './src/data/kept.ts'

/** The libraries that pages start with, in few files: every request costs half a kilobyte of headers. */
const LIBRARIES = {
  name: 'libraries',
  test: /node_modules/,
  tags: ['$initial' as const],
  entriesAware: true,
  entriesAwareMergeThreshold: 20_000,
}
/** Small parts of the core and of the shared interface that import nothing of the app's but each other: one file for all. */
const SMALL = {
  name: 'small',
  test: /src.(core.(areas.regions|geography.(bounds|placeLabels)|statistics.(figures|ranking|measures|figureTable))|features.profile.chartData|ui.(observeSize|isPlainClick|useLoaded)|data.geoFileError)\.ts$/,
}

export default defineConfig(({ isSsrBuild }) => {
  const versions = geoVersions()
  return {
    base: basePath(),
    plugins: [
      react(),
      policyInPages(),
      isSsrBuild ? [] : [hostFiles(siteUrl(), basePath()), offline(versions), preloadMap(versions)],
    ],
    define: {
      __GEO_VERSIONS__: JSON.stringify(versions),
      __GEO_HASHES__: JSON.stringify(geoHashes()),
      __GEO_KEPT__: JSON.stringify(keptSize()),
      'import.meta.env.VITE_TILES_URL': JSON.stringify(TILES_URL),
    },
    resolve: {
      // Leaflet's package offers bundlers its whole; its module form lets them leave out what the map does not use.
      alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }],
    },
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      // No data: URLs, so that the policy can do without them.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // Never `treeshake.propertyWriteSideEffects: false`: it takes away React's own writes, the `type` of an input among them.
      rolldownOptions: {
        ...(isSsrBuild
          ? {}
          : {
              input: ['index.html', 'embed.html', 'builder.html', 'bulk.html', 'page.html'],
              output: { codeSplitting: { groups: [LIBRARIES, SMALL] } },
            }),
      },
    },
    test: {
      include: ['tests/unit/**/*.test.{ts,tsx}'],
      restoreMocks: true,
      // A slow machine is no fault of the code: only a test that hangs may fail for its time.
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  }
})

/** The development server writes inline scripts and styles, so the policy is for what is built. */
function policyInPages(): Plugin {
  const attrs = {
    'http-equiv': 'Content-Security-Policy',
    content: `${contentSecurityPolicy()}; ${TRUSTED_TYPES}`,
  }
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'meta', attrs, injectTo: 'head-prepend' }],
  }
}

/** `_headers`; and `oembed.json`, with the link to it in every page. */
function hostFiles(site: string, base: string): Plugin {
  const attrs = {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: `${site}oembed.json`,
    title: 'CCG Finder',
  }
  return {
    name: 'host-files',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'link', attrs, injectTo: 'head' }],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'oembed.json', source: JSON.stringify(oembed(site), null, 2) })
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(base) })
    },
  }
}

/** Digits of a hash that tell a file from any other by mistake; nobody gains by forging one. */
const DIGITS = 8

/** A short hash for each file at the top of `public/geo`, and one for each folder, from the manifest. */
function geoVersions(): Record<string, string> {
  const versions: Record<string, string> = {}
  const folders = new Map<string, ReturnType<typeof createHash>>()
  for (const { path, sha256 } of manifestFiles()) {
    const [top = '', inside] = path.split('/')
    if (inside === undefined) versions[top] = sha256.slice(0, DIGITS)
    else folders.set(top, (folders.get(top) ?? createHash('sha256')).update(sha256))
  }
  for (const [folder, hash] of folders) versions[folder] = hash.digest('hex').slice(0, DIGITS)
  return versions
}

/** A short hash for each JSON file in a folder; the shards of the directory carry their own checksum. */
function geoHashes(): Record<string, string> {
  const files = manifestFiles().filter(({ path }) => /\/.*\.json$/.test(path))
  return Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256.slice(0, DIGITS)]))
}

/** How many files "Keep all postcodes" keeps, and their bytes. */
function keptSize(): { files: number; bytes: number } {
  const kept = manifestFiles().filter(({ path }) => isKept(path))
  return { files: kept.length, bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0) }
}

function manifestFiles(): readonly ManifestFile[] {
  const manifest = new URL('./public/geo/manifest.json', import.meta.url)
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest).files : []
}
