/** `npm run build`: the app in `dist`, with compressed copies beside its texts. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { forgetBundled } from './lib/bundled.mjs'
import { ROOT } from './lib/install.mjs'
import { newest } from './lib/newest.mjs'
import { writeNotices } from './lib/notices.mjs'
import { siteUrl } from './lib/site.mjs'

export const DIST = join(ROOT, 'dist')
/** Written last: where it is missing, a build broke off. */
const STAMP = join(DIST, '.built')
const SOURCES = [
  'src',
  'public',
  'scripts',
  'index.html',
  'embed.html',
  'builder.html',
  'page.html',
  'hosting',
  'bulk.html',
  'vite.config.ts',
  'package-lock.json',
]

/** True when `dist` is missing or older than what it is built from. */
export function isBuildStale() {
  const built = newest(STAMP)
  return SOURCES.some(source => newest(join(ROOT, source)) > built)
}

/**
 * The app alone, without the pages of each CCG, the worker and compressed copies.
 * @param {string} dist
 */
export async function buildApp(dist) {
  const vite = await import('vite')
  const quiet = { rolldownOptions: { checks: { pluginTimings: false } } }
  await vite.build({ root: ROOT, logLevel: 'warn', build: { ...quiet, outDir: dist, emptyOutDir: true } })
}

export async function build() {
  if (!process.env.SITE_URL) {
    console.warn(
      `SITE_URL is not set: canonical links, the sitemap and oEmbed name ${siteUrl()}. Set it for a public site.`,
    )
  }
  const [{ compressFolder }, { writeDownloads }, { writePages }, { writeWorker }] = await Promise.all([
    import('./lib/compress.mjs'),
    import('./lib/downloads.mjs'),
    import('./pages.mjs'),
    import('./lib/worker.mjs'),
  ])
  forgetBundled()
  await buildApp(DIST)
  await writePages(DIST)
  await writeDownloads(DIST)
  await writeWorker(DIST)
  writeNotices(DIST)
  await compressFolder(DIST)
  writeFileSync(STAMP, '')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build()
