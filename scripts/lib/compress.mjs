/** Compresses once, when building, so that serving costs nothing: `name.br` and `name.gz` beside each text. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Texts only: the shards of the directory (`.bin`) are dense already. */
const TEXTS = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.xml', '.webmanifest', '.geojson', '.csv'])
/** The files for developers: 80 MB, so gzip alone and at its usual level, because Brotli would take minutes. */
const DOWNLOADS = /[\\/]data[\\/]v1[\\/]/
/** Pages of areas, 400 of 100 KB: quality 10 takes a third of the time of 11, for 1 % more bytes. */
const AREA_PAGES = /[\\/](?:ccg|sub-icb|icb)[\\/][^\\/]+\.html$/
const [BEST, QUICKER] = [11, 10]
/** A file smaller than this fits one packet either way, in bytes. */
const MINIMUM = 1024

/**
 * @param {Buffer} content
 * @param {number} quality
 */
const toBrotli = (content, quality) =>
  promisify(brotliCompress)(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  })
/** @param {Buffer} content */
const toGzip = content => promisify(gzip)(content, { level: 9 })
/** @param {Buffer} content */
const toQuickGzip = content => promisify(gzip)(content, { level: 6 })

/** @param {string} path */
async function compressFile(path) {
  const content = await readFile(path)
  if (content.length < MINIMUM) return
  if (DOWNLOADS.test(path)) return writeFile(`${path}.gz`, await toQuickGzip(content))
  const [br, gz] = await Promise.all([toBrotli(content, AREA_PAGES.test(path) ? QUICKER : BEST), toGzip(content)])
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)])
}

/**
 * Writes a Brotli and a gzip copy beside every text in a folder and the folders in it.
 * @param {string} folder
 */
export async function compressFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = entries.filter(entry => entry.isFile() && TEXTS.has(extname(entry.name)))
  await Promise.all(texts.map(entry => compressFile(join(entry.parentPath, entry.name))))
}
