/** Two builds of the app, and a host that has the pages of one and the files of either, as while one release follows another. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { DIST } from '../../scripts/build.mjs'
import { createStaticServer, listen } from '../../scripts/serve.mjs'
import type { ContextIndex } from '../../src/core/geography/context.ts'
import type { Manifest } from '../../src/core/manifest.ts'
import { buildRelease } from './ownProcess.ts'

export type Release = 'old' | 'new'

export interface ReleaseHost {
  readonly url: string
  /** Addresses asked for, query and all. */
  readonly asked: string[]
  /** From now on: the pages of one build, and the files under `/assets` and `/geo` of these. */
  has(pages: Release, files: readonly Release[]): void
  /** Sends the next answer at such an address damaged. */
  damageNext(address: RegExp): void
  stop(): Promise<void>
}

/** What the new release calls the area of CM16 6TN. */
export const NEW_NAME = 'NHS West Essex CCG, corrected'

/** The new release has the postcodes of these, and no context but that of all England: enough to look up, and little to keep. */
const OUTCODES = ['CM16', 'M1', 'TR19']
const ZOOM = '7'

function isInNewRelease(path: string): boolean {
  const shard = /^directory\/(\w+)\.bin$/.exec(path)
  const tile = /^context\/\w+\/(\d+)-.*\.bin$/.exec(path)
  return (!shard || OUTCODES.includes(shard[1]!)) && (!tile || tile[1] === ZOOM)
}

/** Builds a second, smaller release: one name is corrected, and every file of the directory has another address. */
export async function buildNewRelease(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ccg-finder-release-'))
  const publicDir = join(folder, 'public')
  const filter = (path: string) => isInNewRelease(relative('public/geo', path).split(sep).join('/'))
  await cp('public', publicDir, { recursive: true, filter })
  const geo = join(publicDir, 'geo')
  const whole = JSON.parse(await readFile(join(geo, 'manifest.json'), 'utf8')) as Manifest
  const manifest = { ...whole, files: whole.files.filter(({ path }) => isInNewRelease(path)) }
  const change = async (path: string, edit: (text: string) => string) => {
    const text = edit(await readFile(join(geo, path), 'utf8'))
    await writeFile(join(geo, path), text)
    const sha256 = createHash('sha256').update(text).digest('hex')
    Object.assign(manifest.files.find(file => file.path === path)!, { bytes: Buffer.byteLength(text), sha256 })
  }
  await change('areas.json', text => text.replace('"NHS West Essex CCG"', JSON.stringify(NEW_NAME)))
  await change('directory/index.json', text => `${text}\n`)
  await change('context/index.json', text => {
    const sets = Object.entries(JSON.parse(text) as ContextIndex)
    return JSON.stringify(Object.fromEntries(sets.map(([set, zooms]) => [set, { [ZOOM]: zooms[ZOOM] }])))
  })
  await writeFile(join(geo, 'manifest.json'), JSON.stringify(manifest))
  const dist = join(folder, 'dist')
  try {
    await buildRelease(dist, { PUBLIC_DIR: publicDir })
  } finally {
    await rm(publicDir, { recursive: true })
  }
  return dist
}

/** @param newDist the folder of the new release; the old one is `dist`. */
export async function startReleaseHost(newDist: string): Promise<ReleaseHost> {
  const folders = { old: DIST, new: newDist }
  const sites = { old: createStaticServer(DIST), new: createStaticServer(newDist) }
  const asked: string[] = []
  let pages: Release = 'old'
  let files: readonly Release[] = ['old']
  let toDamage: RegExp | undefined
  const server = createServer((request, response) => {
    asked.push(request.url!)
    // As a CDN that drops queries does.
    const path = request.url!.split('?')[0]!
    request.url = path
    const isFile = /^\/(?:assets|geo)\//.test(path)
    const release = isFile ? (files.find(name => existsSync(join(folders[name], path))) ?? files[0]!) : pages
    if (toDamage?.test(path)) {
      toDamage = undefined
      const type = path.endsWith('.js') ? 'text/javascript' : 'application/json'
      response
        .writeHead(200, { 'Content-Type': type, 'Cache-Control': 'public, max-age=31536000, immutable' })
        .end('{}')
    } else sites[release].emit('request', request, response)
  })
  const port = await listen(server, '127.0.0.1', 0)
  return {
    url: `http://127.0.0.1:${port}/`,
    asked,
    has(itsPages, itsFiles) {
      pages = itsPages
      files = itsFiles
    },
    damageNext(address) {
      toDamage = address
    },
    async stop() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
