import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { oembed } from './hosting/oembed.mjs'
import { contentSecurityPolicy, TILES_URL, TRUSTED_TYPES } from './hosting/policy.mjs'
import { headersFile } from './hosting/staticHost.mjs'
import { listBundled } from './scripts/lib/bundled.mjs'
import { CHUNKS } from './scripts/lib/chunks.ts'
import { earlyScript } from './scripts/lib/early.mjs'
import { geoHashes, geoVersions, isFirst, isName, keptSize, nameGeo } from './scripts/lib/geo.ts'
import { assignLayers } from './scripts/lib/layers.ts'
import { buildLoader, integrityOf, LOADER } from './scripts/lib/loader.mjs'
import { packGeo } from './scripts/lib/packs.ts'
import { pageParts } from './scripts/lib/pageParts.ts'
import { preloadMap } from './scripts/lib/preload.ts'
import { basePath, contact, siteUrl } from './scripts/lib/site.mjs'
import { trimLibraries } from './scripts/lib/trim/plugin.ts'

const FUNCTIONS = 'tests/unit/**/*.test.ts'
const COMPONENTS = 'tests/unit/**/*.test.tsx'
const RULES = [
  ...['cli', 'core', 'downloads', 'hosting', 'lib', 'pages', 'pipeline', 'scripts', 'words'].map(
    folder => `tests/unit/${folder}/**/*.test.{ts,tsx}`,
  ),
  ...['features/bulk', 'house', 'store'].map(folder => `tests/unit/${folder}/**/*.test.ts`),
  'tests/unit/*.test.ts',
]
/** Functions that work on elements. */
const ELEMENTS = ['early', 'features/map', 'loader', 'ui'].map(folder => `tests/unit/${folder}/**/*.test.ts`)

export default defineConfig(async ({ command, isSsrBuild }) => {
  // Tests build a second release from other data.
  const publicDir = process.env.PUBLIC_DIR || join(import.meta.dirname, 'public')
  const geo = join(publicDir, 'geo')
  const versions = geoVersions(geo, command === 'build')
  const loader = command === 'build' && !isSsrBuild ? await buildLoader() : ''
  return {
    base: basePath(),
    publicDir,
    plugins: [
      react({ jsxImportSource: '#jsx' }),
      pageParts(),
      listBundled(),
      trimLibraries(),
      policyInPages(),
      isSsrBuild
        ? []
        : [earlyScript(), hostFiles(siteUrl(), basePath(), loader), packGeo(), nameGeo(versions), preloadMap(versions)],
    ],
    define: {
      __GEO_VERSIONS__: JSON.stringify(versions),
      __GEO_FIRST_HASHES__: JSON.stringify(geoHashes(geo, isFirst)),
      __GEO_HASHES__: JSON.stringify(geoHashes(geo, path => !isFirst(path) && !isName(path))),
      __GEO_NAME_HASHES__: JSON.stringify(geoHashes(geo, isName)),
      __LOADER_INTEGRITY__: JSON.stringify(integrityOf(loader)),
      __GEO_KEPT__: JSON.stringify(keptSize(geo)),
      'import.meta.env.VITE_CONTACT': JSON.stringify(contact()),
      'import.meta.env.VITE_TILES_URL': JSON.stringify(TILES_URL),
    },
    // The build takes Leaflet's modules (`scripts/lib/trim/leaflet.ts`); Node's tests need its whole as a module.
    resolve: {
      alias: command === 'build' ? [] : [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }],
    },
    css: { postcss: { plugins: [assignLayers(import.meta.dirname)] } },
    worker: { format: 'es' as const, plugins: () => [listBundled()] },
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
              output: { codeSplitting: { groups: CHUNKS } },
            }),
      },
    },
    test: {
      projects: [
        // Functions without a page leave nothing behind, so files share a process and what it has loaded.
        { extends: true as const, test: { name: 'rules', include: RULES, isolate: false } },
        { extends: true as const, test: { name: 'parts', include: [FUNCTIONS], exclude: [...RULES, ...ELEMENTS] } },
        // A context of its own for each page takes a third less time than a process of its own, but functions run slower in it.
        {
          extends: true as const,
          test: {
            name: 'page',
            include: [COMPONENTS, ...ELEMENTS],
            exclude: RULES,
            pool: 'vmThreads' as const,
            vmMemoryLimit: '1500MB',
            // As in the browser tests: what passes only at the second try is named, and refuses nothing.
            retry: 1,
          },
        },
      ],
      restoreMocks: true,
      // One fewer than there are is the default, which halves a machine of two.
      maxWorkers: '100%',
      // A slow machine is no fault of the code: only a test that hangs may fail for its time.
      testTimeout: 300_000,
      hookTimeout: 300_000,
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

/** `_headers`, the loader; `oembed.json`, and the link to it and to the app's manifest in every page. */
function hostFiles(site: string, base: string, loader: string): Plugin {
  const links = [
    { rel: 'alternate', type: 'application/json+oembed', href: `${site}oembed.json`, title: 'CCG Finder' },
    { rel: 'manifest', href: `${base}manifest.webmanifest` },
  ]
  return {
    name: 'host-files',
    apply: 'build',
    transformIndexHtml: () => links.map(attrs => ({ tag: 'link', attrs, injectTo: 'head' })),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'oembed.json', source: JSON.stringify(oembed(site), null, 2) })
      this.emitFile({ type: 'asset', fileName: LOADER, source: loader })
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(base) })
    },
  }
}
