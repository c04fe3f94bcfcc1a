/** Compresses once, when building, so that serving costs nothing: `name.br` and `name.gz` beside each text. */
import { createHash, randomUUID } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { ROOT } from './install.mjs'

/** Texts only: the shards of the directory (`.bin`) are dense already. */
const TEXTS = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.xml', '.webmanifest', '.geojson', '.csv'])
/** The files for developers: 80 MB, so gzip alone and at its usual level, because Brotli would take minutes. */
const DOWNLOADS = /[\\/]data[\\/]v1[\\/]/
/** Pages of areas, 400 of 100 KB: quality 10 takes a third of the time of 11, for 1 % more bytes. */
const AREA_PAGES = /[\\/](?:ccg|sub-icb|icb)[\\/][^\\/]+\.html$/
const [BEST, QUICKER] = [11, 10]
/** A file smaller than this fits one packet either way, in bytes. */
const MINIMUM = 1024

/** What was compressed for the build before, named by what it was made from: most files are the same in the next. */
const KEPT = join(ROOT, 'node_modules/.cache/compressed')

/** @typedef {{ ending: 'br' | 'gz', level: number }} Way */

/**
 * @param {Buffer} content
 * @param {Way} way
 * @returns {Promise<Buffer>}
 */
function compress(content, { ending, level }) {
  if (ending === 'gz') return promisify(gzip)(content, { level })
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  const params = { [BROTLI_PARAM_QUALITY]: level, [BROTLI_PARAM_SIZE_HINT]: content.length }
  return promisify(brotliCompress)(content, { params })
}

/** @param {string} path @returns {Way[]} */
function waysOf(path) {
  if (DOWNLOADS.test(path)) return [{ ending: 'gz', level: 6 }]
  return [
    { ending: 'br', level: AREA_PAGES.test(path) ? QUICKER : BEST },
    { ending: 'gz', level: 9 },
  ]
}

/**
 * Writes the compressed copies of a file, and names them among what is kept.
 * @param {string} path
 * @param {string} kept the folder of what is kept
 * @returns {Promise<string[]>}
 */
async function compressFile(path, kept) {
  const content = await readFile(path)
  if (content.length < MINIMUM) return []
  const { brotli, zlib } = process.versions
  const hash = createHash('sha256').update(`${brotli} ${zlib}\n`).update(content).digest('hex')
  return Promise.all(
    waysOf(path).map(async way => {
      const name = `${hash}-${way.level}.${way.ending}`
      const isThere = await copyFile(join(kept, name), `${path}.${way.ending}`).then(
        () => true,
        () => false,
      )
      if (!isThere) {
        const made = await compress(content, way)
        await writeFile(`${path}.${way.ending}`, made)
        // Under another name until it is whole: a build may be stopped at any time.
        const unfinished = join(kept, `${name}.${randomUUID()}`)
        await writeFile(unfinished, made)
        await rename(unfinished, join(kept, name))
      }
      return name
    }),
  )
}

/**
 * Writes a Brotli and a gzip copy beside every text in a folder and the folders in it.
 * @param {string} folder
 * @param {string} [kept] where the copies of the build before are, and those of this one will be
 */
export async function compressFolder(folder, kept = KEPT) {
  await mkdir(kept, { recursive: true })
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = entries.filter(entry => entry.isFile() && TEXTS.has(extname(entry.name)))
  const names = await Promise.all(texts.map(entry => compressFile(join(entry.parentPath, entry.name), kept)))
  const used = new Set(names.flat())
  const old = (await readdir(kept)).filter(name => !used.has(name))
  await Promise.all(old.map(name => rm(join(kept, name), { force: true })))
}
