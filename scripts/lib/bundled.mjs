/** Which packages the build has put into what it ships: taken from the bundles themselves. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ROOT } from './install.mjs'

/** Several builds make a site, some within others, so they meet in a file. */
const FILE = join(ROOT, 'node_modules', '.cache', 'ccg-finder', 'bundled.json')

/** The folder of a module's package, from the project's; undefined for a module of ours. @param {string} id */
export function packageOf(id) {
  const path = id.replace(/^\0/, '').replaceAll('\\', '/')
  const found = /^.*\/(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[0]
  const start = found?.indexOf('/node_modules/') ?? -1
  return found && start >= 0 ? found.slice(start + 1, -1) : undefined
}

/** Folders of packages, `node_modules/leaflet`, sorted. @returns {string[]} */
export function bundledPackages() {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : []
}

export function forgetBundled() {
  rmSync(FILE, { force: true })
}

/**
 * Adds what is in a bundle to the list.
 * @returns {import('vite').Plugin}
 */
export function listBundled() {
  return {
    name: 'list-bundled',
    apply: 'build',
    generateBundle(_, bundle) {
      const ids = Object.values(bundle).flatMap(part => (part.type === 'chunk' ? Object.keys(part.modules) : []))
      const folders = ids.flatMap(id => packageOf(id) ?? [])
      mkdirSync(dirname(FILE), { recursive: true })
      writeFileSync(FILE, JSON.stringify([...new Set([...bundledPackages(), ...folders])].sort()))
    },
  }
}
