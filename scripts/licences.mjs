/**
 * `npm run licences`: collects the licences of all packages that the built app contains into `LICENCES.txt`, and fails for one
 * that is not on the list. `npm run licences -- --check` writes nothing and fails when the file is not what it would write.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './lib/install.mjs'

const FILE = join(ROOT, 'LICENCES.txt')

const ALLOWED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unlicense',
  'CC0-1.0',
  'EDL-1.0',
])
/** Licences that are not on the list, and why the package is here all the same. */
const EXCEPTIONS = new Map([
  ['react-leaflet', 'Hippocratic-2.1: puts ethical conditions on use. The project asks for this library; see NOTICE.'],
  ['@react-leaflet/core', 'Hippocratic-2.1: a part of react-leaflet.'],
])

/** Packages that name their licence in words of their own, by the words of their licence. */
const MEANT = new Map([
  ['arc', 'BSD-2-Clause'],
  ['splaytree-ts', 'BSD-3-Clause'],
])

/** @typedef {{ name: string, version: string, licence: string, text: string }} Package */

/**
 * Every package that the lock file installs without development tools: a little more than what is bundled, never less.
 * @returns {Package[]}
 */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  return Object.keys(packages)
    .filter(path => path !== '' && !packages[path].dev && !packages[path].devOptional && existsSync(join(ROOT, path)))
    .map(path => readPackage(join(ROOT, path)))
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}

/** @param {string} folder @returns {Package} */
function readPackage(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const licence = MEANT.get(name) ?? license?.type ?? license ?? licenses?.[0]?.type ?? 'none stated'
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  return {
    name,
    version,
    licence,
    text: file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '',
  }
}

/** The packages whose licence is neither allowed nor an exception. @param {readonly Package[]} packages */
export function refused(packages) {
  return packages.filter(({ name, licence }) => !EXCEPTIONS.has(name) && !isAllowed(licence))
}

/** `MIT`, or a choice that has one of ours: `(MIT OR GPL-3.0)`. @param {string} licence */
function isAllowed(licence) {
  const choices = licence.replace(/[()]/g, '').split(' OR ')
  return choices.some(choice => choice.split(/ and /i).every(one => ALLOWED.has(one)))
}

/** @param {readonly Package[]} packages */
export function licencesText(packages) {
  const head = 'Licences of the packages that the built app of CCG Finder contains. Written by `npm run licences`.\n'
  const parts = packages.map(({ name, version, licence, text }) => {
    const exception = EXCEPTIONS.get(name)
    const note = exception ? `\nException: ${exception}` : ''
    return `${'-'.repeat(80)}\n${name} ${version}: ${licence}${note}\n\n${text || 'The package has no file with the words of its licence.'}\n`
  })
  return `${head}\n${parts.join('\n')}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const packages = shippedPackages()
  const bad = refused(packages)
  for (const { name, version, licence } of bad) console.error(`${name} ${version}: ${licence} is not on the list.`)
  const text = licencesText(packages)
  const isStale = !existsSync(FILE) || readFileSync(FILE, 'utf8') !== text
  if (!process.argv.includes('--check')) writeFileSync(FILE, text)
  else if (isStale) console.error('LICENCES.txt is not up to date. Run: npm run licences')
  console.log(`${packages.length} packages, ${EXCEPTIONS.size} exceptions`)
  process.exitCode = bad.length > 0 || (isStale && process.argv.includes('--check')) ? 1 : 0
}
