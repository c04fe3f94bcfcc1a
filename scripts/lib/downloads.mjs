/** The files for developers, `dist/data/v1/…`: written by the app's own code from the compiled data. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'
import { ROOT } from './install.mjs'

const GEO = join(ROOT, 'public/geo')
const CACHE = join(ROOT, 'node_modules/.cache/downloads')

/** @param {string} path */
const readGeo = path => JSON.parse(readFileSync(join(GEO, path), 'utf8'))

/** @param {string} dist the folder that Vite built the app into */
export async function writeDownloads(dist) {
  await bundle({ entries: { files: join(ROOT, 'src/downloads/files.ts') }, folder: CACHE, platform: 'node' })
  /** @type {typeof import('../../src/downloads/files.ts')} */
  const { downloads } = await import(pathToFileURL(join(CACHE, 'files.js')).href)
  const folders = new Set()
  for (const { path, content } of downloads({ areas: readGeo('areas.json'), detail: readGeo('detail.json') })) {
    const file = join(dist, 'data/v1', path)
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true })
    folders.add(dirname(file))
    writeFileSync(file, content)
  }
}
