/**
 * `npm run package`: the command line and the library as a package that needs nothing beside it, in `dist-package`, and packed
 * as `ccg-finder-<version>.tgz`. The project itself is private: `npm pack` in its folder would pack the sources.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './lib/bundle.mjs'
import { packageOf } from './lib/bundled.mjs'
import { ROOT } from './lib/install.mjs'
import { licencesText, refused, shippedPackages } from './lib/notices.mjs'

const FOLDER = join(ROOT, 'dist-package')
/** What the finder asks for, of `public/geo`. */
const DATA = ['areas.json', 'overview.json', 'borderland.json', 'borders', 'directory', 'names', 'practices']

const BIN = `#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { main } from './main.js'

await main(process.argv.slice(2), fileURLToPath(new URL('data', import.meta.url)), 'npx ccg-finder')
`

/** What the package says of itself; the rest comes from the project's own `package.json`. */
const MANIFEST = {
  bin: { 'ccg-finder': './bin.js' },
  exports: {
    '.': { types: './index.d.ts', browser: './browser.js', node: './node.js', default: './browser.js' },
    './data/*': './data/*',
    './package.json': './package.json',
  },
  types: './index.d.ts',
  sideEffects: false,
  keywords: ['postcode', 'nhs', 'ccg', 'icb', 'clinical commissioning group', 'integrated care board', 'england'],
}

/**
 * Writes the package into a folder, which is emptied first.
 * @param {string} folder
 */
export async function writePackage(folder) {
  const node = { main: join(ROOT, 'cli/main.ts'), node: join(ROOT, 'lib/node.ts') }
  const sources = [
    ...(await bundle({ entries: node, folder, platform: 'node' })),
    ...(await bundle({
      entries: { browser: join(ROOT, 'lib/browser.ts') },
      folder,
      platform: 'browser',
      empty: false,
    })),
  ]
  const { name, version, description, license, type, engines } = JSON.parse(read('package.json'))
  writeFileSync(
    join(folder, 'package.json'),
    `${JSON.stringify({ name, version, description, license, type, engines, ...MANIFEST }, null, 2)}\n`,
  )
  writeFileSync(join(folder, 'bin.js'), BIN, { mode: 0o755 })
  writeFileSync(join(folder, 'index.d.ts'), declarations())
  writeFileSync(join(folder, 'README.md'), read('docs/library.md'))
  writeFileSync(join(folder, 'LICENCES.txt'), noticesOf(sources))
  for (const file of ['LICENSE', 'NOTICE']) cpSync(join(ROOT, file), join(folder, file))
  for (const path of DATA) cpSync(join(ROOT, 'public/geo', path), join(folder, 'data', path), { recursive: true })
}

/** The types of `lib/api.ts`, with the editions that go with the data by name: a wrong one is found where it is written. */
function declarations() {
  const api = read('lib/api.ts')
  const { editions } = JSON.parse(read('src/core/areas/editions.json'))
  const ids = editions.map((/** @type {{ id: string }} */ { id }) => `'${id}'`).join(' | ')
  if (!api.includes(ANY_EDITION)) throw new Error(`lib/api.ts has no ${ANY_EDITION}`)
  return api.replace(ANY_EDITION, `export type EditionId = ${ids}`) + DECLARATIONS
}

const ANY_EDITION = 'export type EditionId = string'
const DECLARATIONS = `
export declare const createFinder: CreateFinder
/** Oldest first. */
export declare const editions: readonly Edition[]
`

/** @param {string} path */
function read(path) {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** The licences of the packages whose code is in the bundle. @param {readonly string[]} sources */
function noticesOf(sources) {
  const packages = shippedPackages([...new Set(sources.flatMap(path => packageOf(path) ?? []))])
  const [bad] = refused(packages)
  if (bad) throw new Error(`The package has ${bad.name}, whose licence is not on the list: ${bad.licence}`)
  return licencesText(packages)
}

/**
 * Packs the folder of a package.
 * @param {string} folder
 * @param {string} destination where the file goes
 * @returns {string} its path
 */
export function pack(folder, destination) {
  mkdirSync(destination, { recursive: true })
  const args = ['pack', folder, '--pack-destination', destination, '--json', '--offline']
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`npm pack failed: ${stderr}`)
  return join(destination, JSON.parse(stdout)[0].filename)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writePackage(FOLDER)
  const file = pack(FOLDER, ROOT)
  console.log(`${file}: ${(statSync(file).size / 1e6).toFixed(1)} MB. Try it: npx ${file} CM16 6TN`)
}
