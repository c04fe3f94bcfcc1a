/** Builds the script that partner sites load, `embed.v1.js`: one file without imports, under a name that never changes. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { ROOT } from './install.mjs'

const FILE = 'embed.v1.js'
/** What the loader may weigh on a partner's page, in bytes, compressed with gzip. */
const LIMIT = 2048

/**
 * Writes the loader into a folder and prints its size and its hash for `integrity="…"`.
 * @param {string} folder
 * @throws when it weighs more than 2 KB
 */
export async function buildLoader(folder) {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: 'src/loader/embed.v1.ts', formats: ['iife'], name: 'ccgFinder', fileName: () => FILE },
    },
  })
  const script = readFileSync(join(folder, FILE))
  const bytes = gzipSync(script, { level: 9 }).length
  console.log(`${FILE}: ${bytes} bytes with gzip, integrity="${integrityOf(script)}"`)
  if (bytes >= LIMIT) throw new Error(`${FILE} has ${bytes} bytes with gzip; it may have ${LIMIT - 1}.`)
}

/**
 * @param {Buffer} script
 * @returns {string} for the attribute `integrity`
 */
export function integrityOf(script) {
  return `sha384-${createHash('sha384').update(script).digest('base64')}`
}
