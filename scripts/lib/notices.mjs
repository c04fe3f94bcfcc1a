/** The licences of what the build ships, and the list of it that machines read (CycloneDX). */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledPackages } from './bundled.mjs'
import { ROOT } from './install.mjs'

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

/** @typedef {{ name: string, version: string, licence: string, text: string, integrity: string }} Package */

/**
 * Every package of which there is something in what was built last, or those in the folders given.
 * @param {readonly string[]} folders
 * @returns {Package[]}
 */
export function shippedPackages(folders = bundledPackages()) {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))
  return folders
    .filter(path => existsSync(join(ROOT, path, 'package.json')))
    .map(path => readPackage(join(ROOT, path), packages[path]?.integrity ?? ''))
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}

/**
 * @param {string} folder
 * @param {string} integrity
 * @returns {Package}
 */
function readPackage(folder, integrity) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const licence = MEANT.get(name) ?? license?.type ?? license ?? licenses?.[0]?.type ?? 'none stated'
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : ''
  return { name, version, licence, text, integrity }
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
  const head = 'Licences of the software that is in CCG Finder. NOTICE says whose data it shows.\n'
  const parts = packages.map(({ name, version, licence, text }) => {
    const exception = EXCEPTIONS.get(name)
    const note = exception ? `\nException: ${exception}` : ''
    return `${'-'.repeat(80)}\n${name} ${version}: ${licence}${note}\n\n${text || 'The package has no file with the words of its licence.'}\n`
  })
  return `${head}\n${parts.join('\n')}`
}

/** @param {readonly Package[]} packages */
export function componentList(packages) {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  const components = packages.map(one => ({
    type: 'library',
    name: one.name,
    version: one.version,
    purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
    licenses: [{ expression: one.licence }],
    hashes: hashesOf(one.integrity),
  }))
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name, version } },
    components,
  }
}

/** Of the package as the registry gives it, in hexadecimal. @param {string} integrity */
function hashesOf(integrity) {
  const [algorithm = '', base64 = ''] = integrity.split('-')
  const content = Buffer.from(base64, 'base64').toString('hex')
  return content ? [{ alg: algorithm.replace('sha', 'SHA-'), content }] : []
}

/**
 * Writes `licences.txt` and `bom.cdx.json`.
 * @param {string} dist
 * @throws when a licence is not on the list
 */
export function writeNotices(dist) {
  const packages = shippedPackages()
  const bad = refused(packages).map(({ name, version, licence }) => `${name} ${version}: ${licence}`)
  if (bad.length) throw new Error(`The build has packages whose licences are not on the list: ${bad.join('; ')}`)
  writeFileSync(join(dist, 'licences.txt'), licencesText(packages))
  writeFileSync(join(dist, 'bom.cdx.json'), JSON.stringify(componentList(packages), null, 2))
}
