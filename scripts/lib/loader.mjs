/** Builds the script that partner sites load, `embed.v1.js`: one file without imports, under a name that never changes. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { buildScript } from './script.mjs'
import { siteUrl } from './site.mjs'

export const LOADER = 'embed.v1.js'
/** What the loader may weigh on a partner's page, in bytes, compressed with gzip. */
const LIMIT = 2048

/**
 * The loader's text. Where `SITE_URL` is set it knows its home, and does nothing at any other.
 * @returns {Promise<string>}
 * @throws when it weighs more than 2 KB
 */
export async function buildLoader() {
  const home = process.env.SITE_URL ? siteUrl() : ''
  const script = await buildScript('src/loader/embed.v1.ts', { __HOME__: JSON.stringify(home) })
  const bytes = gzipSync(script, { level: 9 }).length
  console.log(`${LOADER}: ${bytes} bytes with gzip, integrity="${integrityOf(script)}"`)
  if (bytes >= LIMIT) throw new Error(`${LOADER} has ${bytes} bytes with gzip; it may have ${LIMIT - 1}.`)
  return script
}

/**
 * @param {string | Buffer} script
 * @returns {string} for the attribute `integrity`
 */
export function integrityOf(script) {
  return `sha384-${createHash('sha384').update(script).digest('base64')}`
}
