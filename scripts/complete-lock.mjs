/**
 * `node scripts/complete-lock.mjs`, after adding a package: names in the lock file every optional binary that a package
 * asks for. A registry mirror that has only one platform's makes npm leave the others out, and then `npm ci` refuses
 * the lock everywhere. What npm needs of a binary for another machine is its version and which machine that is.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './lib/install.mjs'

const SYSTEMS = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(' ')
const PROCESSORS = 'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' ')

/** @typedef {{ name: string, version: string, parent: string }} Missing */
/** @typedef {{ optionalDependencies?: Record<string, string>, dev?: boolean, license?: string }} Package */

/**
 * The optional packages that a lock file's packages ask for and that it does not name.
 * @param {Record<string, Package>} packages
 * @returns {Missing[]}
 */
export function missingOptional(packages) {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`${parent}/node_modules/${name}`] && !packages[`node_modules/${name}`])
      .map(([name, version]) => ({ name, version, parent })),
  )
}

/**
 * The lock file's entry for a binary, whose name says which machine it is for: `@rollup/rollup-linux-x64-musl`.
 * @param {Missing} missing
 * @param {Package | undefined} parent
 */
function entryOf({ name, version }, parent) {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-')
  const os = words.find(word => SYSTEMS.includes(word))
  const cpu = words.find(word => PROCESSORS.includes(word))
  if (!/^[0-9]/.test(version) || !os || !cpu) throw new Error(`${name}@${version} does not say which machine it is for`)
  const libc = os === 'linux' && (name.includes('musl') ? 'musl' : name.includes('gnu') ? 'glibc' : undefined)
  return {
    version,
    cpu: [cpu],
    ...(parent?.dev && { dev: true }),
    ...(libc && { libc: [libc] }),
    ...(parent?.license && { license: parent.license }),
    optional: true,
    os: [os],
  }
}

function complete() {
  const path = join(ROOT, 'package-lock.json')
  const lock = JSON.parse(readFileSync(path, 'utf8'))
  const missing = missingOptional(lock.packages)
  for (const one of missing) lock.packages[`node_modules/${one.name}`] = entryOf(one, lock.packages[one.parent])
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  lock.packages = Object.fromEntries(sorted)
  if (missing.length) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(missing.length ? `Added ${missing.map(({ name }) => name).join(', ')}` : 'The lock file is complete.')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) complete()
