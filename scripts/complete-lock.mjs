/**
 * `node scripts/complete-lock.mjs`, after adding a package: completes the lock file. Where npm finds a package installed it does not
 * look further, so that binaries for other machines, or their hashes, can be missing; then `npm ci` refuses the lock there, or
 * takes whatever it is given. Whoever asks for such a package is looked up anew.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { npm, ROOT } from './lib/install.mjs'

/** @typedef {{ optionalDependencies?: Record<string, string>, integrity?: string, link?: boolean, hasInstallScript?: boolean }} Package */
/** @typedef {Record<string, Package>} Packages */

/** The name of a package from its path in the lock file. @param {string} path */
const nameOf = path => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/**
 * Paths of packages without a hash. The project itself has none.
 * @param {Packages} packages
 */
export function withoutIntegrity(packages) {
  return Object.keys(packages).filter(path => path !== '' && !packages[path]?.integrity && !packages[path]?.link)
}

/**
 * Paths of packages that ask for an optional one that the lock file does not name.
 * @param {Packages} packages
 */
export function withMissingOptional(packages) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) => {
    const isThere = (/** @type {string} */ name) =>
      packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`]
    return Object.keys(optionalDependencies).every(isThere) ? [] : [path]
  })
}

/** Names of packages that want to run a program when they are installed. @param {Packages} packages */
export function withInstallScript(packages) {
  return Object.keys(packages).flatMap(path => (packages[path]?.hasInstallScript ? [nameOf(path)] : []))
}

function complete() {
  const path = join(ROOT, 'package-lock.json')
  const lock = JSON.parse(readFileSync(path, 'utf8'))
  const bare = withoutIntegrity(lock.packages)
  const names = new Set(bare.map(nameOf))
  const parents = Object.entries(/** @type {Packages} */ (lock.packages)).flatMap(
    ([at, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).some(name => names.has(name)) ? [at] : [],
  )
  const dropped = [...bare, ...parents, ...withMissingOptional(lock.packages)].filter(at => at !== '')
  if (dropped.length === 0) return console.log('The lock file is complete.')
  for (const at of dropped) delete lock.packages[at]
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
  process.exitCode = npm(['install', '--package-lock-only', '--no-audit', '--no-fund'])
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) complete()
